# vulnerable: secure is False by an explicit keyword
import secrets

from django.http import JsonResponse


def login(request):
    response = JsonResponse({"ok": True})
    response.set_cookie("auth_token", secrets.token_hex(32), httponly=True, secure=False)  # want: insecure-cookie
    return response
