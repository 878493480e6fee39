# safe: the field is signed JSON read by django.core.signing
from django.core import signing
from django.http import JsonResponse
from django.views import View


class Wizard(View):
    def state(self):
        field = self.request.POST.get("state", "")
        return signing.loads(field, salt="wizard", max_age=3600)  # ok: unsafe-deserialization

    def post(self, request):
        return JsonResponse({"step": self.state().get("step")})
