# safe: the flags of the table are complete
import secrets

from django.http import HttpResponse

FLAGS = {"httponly": True, "samesite": "Lax", "max_age": 3600, "secure": True}


def login(request):
    response = HttpResponse("welcome")
    response.set_cookie("auth_token", secrets.token_urlsafe(), **FLAGS)  # ok: insecure-cookie
    return response
