# vulnerable: the account that is acted for comes from the query
from django.http import JsonResponse
from django.views.decorators.http import require_POST


@require_POST
def act_for(request, reason):
    account = request.GET.get("account")
    if account is None:
        return JsonResponse({"error": "account expected"}, status=400)
    request.session["acting_for"] = account  # want: trust-boundary
    request.session.set_expiry(600)
    return JsonResponse({"reason": reason})
