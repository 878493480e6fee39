# vulnerable: the flags of the table leave out the encrypted channel
import secrets

from django.http import HttpResponse

FLAGS = {"httponly": True, "samesite": "Lax", "max_age": 3600}


def login(request):
    response = HttpResponse("welcome")
    response.set_cookie("auth_token", secrets.token_urlsafe(), **FLAGS)  # want: insecure-cookie
    return response
