# vulnerable: a hidden form field holds pickled state in hex
import pickle

from django.http import JsonResponse
from django.views import View


class Wizard(View):
    def state(self):
        field = self.request.POST.get("state", "")
        return pickle.loads(bytes.fromhex(field))  # want: unsafe-deserialization

    def post(self, request):
        return JsonResponse({"step": self.state().get("step")})
