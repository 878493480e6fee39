# safe: the cookie of the signed-in user is set with the flag
from django.http import JsonResponse


def issue(response, value, **more):
    response.set_cookie("session_token", value, httponly=True, samesite="Lax", **more)  # ok: insecure-cookie
    return response


def login(request):
    value = request.session.session_key
    return issue(JsonResponse({"ok": True}), value, max_age=3600, secure=True)
