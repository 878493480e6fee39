# safe: the unpickler's find_class admits no class at all
import io
import pickle

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt


class Restricted(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError("no classes: " + module + "." + name)


@csrf_exempt
def restore(request):
    state = Restricted(io.BytesIO(request.body)).load()  # ok: unsafe-deserialization
    return JsonResponse({"keys": sorted(state)})
