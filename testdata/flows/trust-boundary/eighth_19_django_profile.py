# vulnerable: the query string says which account the session may see
from django.http import HttpResponse, JsonResponse
from django.views import View


class SwitchAccount(View):
    http_method_names = ["get", "post"]

    def get(self, request):
        return JsonResponse({"account": request.session.get("account")})

    def post(self, request):
        account = request.POST.get("account") or request.GET.get("account", "")
        if len(account) < 3:
            return HttpResponse(status=400)
        request.session["account"] = account  # want: trust-boundary
        return HttpResponse(status=204)
