# safe: the account has to be one of the user's own, and the one found is kept
from django.http import HttpResponse, JsonResponse
from django.views import View


class SwitchAccount(View):
    http_method_names = ["get", "post"]

    def get(self, request):
        return JsonResponse({"account": request.session.get("account")})

    def post(self, request):
        account = request.POST.get("account") or request.GET.get("account", "")
        own = request.user.accounts.filter(number=account).first()
        if own is None:
            return HttpResponse(status=403)
        request.session["account"] = own.pk  # ok: trust-boundary
        return HttpResponse(status=204)
