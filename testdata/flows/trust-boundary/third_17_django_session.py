# vulnerable: the account of the query is stored
from django.http import JsonResponse


def choose(request):
    account = request.GET.get("account", "")
    request.session["account"] = account  # want: trust-boundary
    return JsonResponse({"asked": account})
