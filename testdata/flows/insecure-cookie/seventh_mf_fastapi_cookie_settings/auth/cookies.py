# vulnerable: fastapi cookie settings
from .settings import COOKIE_SECURE, settings


def attach(response, value):
    response.set_cookie(settings.cookie_name, value, httponly=True, secure=COOKIE_SECURE, samesite="lax")  # want: insecure-cookie
    return response
