# vulnerable: the cookie of the signed-in user is set without the flag
from django.http import JsonResponse


def issue(response, value, **more):
    response.set_cookie("session_token", value, httponly=True, samesite="Lax", **more)  # want: insecure-cookie
    return response


def login(request):
    value = request.session.session_key
    return issue(JsonResponse({"ok": True}), value, max_age=3600)
