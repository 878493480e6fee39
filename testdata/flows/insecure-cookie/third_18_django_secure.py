# safe: the view gives secure
import secrets

from django.http import JsonResponse


def login(request):
    response = JsonResponse({"user": request.POST["user"]})
    response.set_cookie("auth_token", secrets.token_hex(32), httponly=True, samesite="Lax", secure=True)  # ok: insecure-cookie
    return response
