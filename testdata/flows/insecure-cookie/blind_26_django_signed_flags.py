# safe: signed cookie with every flag
from django.http import JsonResponse


def login(request):
    response = JsonResponse({"ok": True})
    response.set_signed_cookie(  # ok: insecure-cookie
        "user_session", str(request.user.pk), salt="login", secure=True, httponly=True, samesite="Strict"
    )
    return response
