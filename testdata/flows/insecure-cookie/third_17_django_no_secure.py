# vulnerable: the view leaves out secure
import secrets

from django.http import JsonResponse


def login(request):
    response = JsonResponse({"user": request.POST["user"]})
    response.set_cookie("auth_token", secrets.token_hex(32), httponly=True, samesite="Lax")  # want: insecure-cookie
    return response
