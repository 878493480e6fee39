# safe: Django cookie with every flag
import secrets

from django.http import JsonResponse


def login(request):
    response = JsonResponse({"ok": True})
    response.set_cookie(  # ok: insecure-cookie
        "auth_token", secrets.token_hex(32), httponly=True, secure=True, samesite="Strict"
    )
    return response
