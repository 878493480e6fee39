import secrets

from django.http import HttpResponse
from django.views import View

from .cookies import CookieMixin


class Remember(CookieMixin, View):
    def post(self, request):
        resp = HttpResponse("ok")
        return self.put_cookie(resp, "remember", secrets.token_hex(20), max_age=86400, secure=False)
