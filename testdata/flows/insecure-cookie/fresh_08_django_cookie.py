# safe: the access token of a Django view has the flags
from django.http import HttpResponse

from .tokens import issue


class TokenView:
    max_age = 3600

    def __call__(self, request):
        response = HttpResponse(status=204)
        access_token = issue(request.user)
        response.set_cookie(  # ok: insecure-cookie
            "access_token", access_token, max_age=self.max_age, secure=True, httponly=True, samesite="Lax")
        return response


token_view = TokenView()
