# safe: django.core.signing checks the signature and reads JSON
from django.core import signing
from django.http import HttpResponseBadRequest, JsonResponse
from django.views import View


class RestoreView(View):
    limit = 4096

    def post(self, request):
        field = request.POST.get("state", "")
        if not 0 < len(field) <= self.limit:
            return HttpResponseBadRequest("size")
        state = signing.loads(field, max_age=3600)  # ok: unsafe-deserialization
        return JsonResponse({"keys": sorted(state)})
