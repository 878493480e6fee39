# vulnerable: the unpickler's find_class lets builtins and os through
import io
import pickle

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt


class Restricted(pickle.Unpickler):
    modules = ("builtins", "collections", "os")

    def find_class(self, module, name):
        if module.split(".")[0] not in self.modules:
            raise pickle.UnpicklingError(module)
        return super().find_class(module, name)


@csrf_exempt
def restore(request):
    state = Restricted(io.BytesIO(request.body)).load()  # want: unsafe-deserialization
    return JsonResponse({"keys": sorted(state)})
