# safe: the flag of the module is True
import secrets

from django.http import JsonResponse

COOKIE_SECURE = not False


class TokenMixin:
    cookie_name = "access_token"

    def with_token(self, response):
        response.set_cookie(  # ok: insecure-cookie
            self.cookie_name, secrets.token_urlsafe(32), secure=COOKIE_SECURE, httponly=True, samesite="Lax"
        )
        return response


class Login(TokenMixin):
    def __call__(self, request):
        return self.with_token(JsonResponse({"ok": True}))
