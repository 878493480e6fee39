# safe: the account is that of the user who is logged in
from django.http import JsonResponse


def choose(request):
    account = request.GET.get("account", "")
    request.session["account"] = request.user.pk  # ok: trust-boundary
    return JsonResponse({"asked": account})
