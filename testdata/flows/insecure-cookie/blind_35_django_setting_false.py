# vulnerable: the flag is taken from a settings module in which it is False
import secrets

from django.http import JsonResponse

COOKIE_SECURE = not True


class TokenMixin:
    cookie_name = "access_token"

    def with_token(self, response):
        response.set_cookie(self.cookie_name, secrets.token_urlsafe(32), secure=COOKIE_SECURE, httponly=True)  # want: insecure-cookie
        return response


class Login(TokenMixin):
    def __call__(self, request):
        return self.with_token(JsonResponse({"ok": True}))
