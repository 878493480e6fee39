# safe: what is stored is the key of the row that was found with a password check
from django.contrib.auth import authenticate
from django.http import HttpResponseForbidden, JsonResponse


def login(request):
    user = authenticate(request, username=request.POST["name"], password=request.POST["pin"])
    if user is None:
        return HttpResponseForbidden()
    request.session["user_id"] = user.pk  # ok: trust-boundary
    return JsonResponse({"ok": True})
