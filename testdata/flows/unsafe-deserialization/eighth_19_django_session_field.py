# vulnerable: the text of the form is checked for its length and unpickled
import base64
import pickle

from django.http import HttpResponseBadRequest, JsonResponse
from django.views import View


class RestoreView(View):
    limit = 4096

    def post(self, request):
        field = request.POST.get("state", "")
        if not 0 < len(field) <= self.limit:
            return HttpResponseBadRequest("size")
        state = pickle.loads(base64.b64decode(field))  # want: unsafe-deserialization
        return JsonResponse({"keys": sorted(state)})
