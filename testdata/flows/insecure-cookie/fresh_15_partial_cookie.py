# safe: the partial sets the flags for every cookie
import functools
import secrets

from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)


class Remember(MethodView):
    def post(self):
        response = make_response("", 204)
        put = functools.partial(response.set_cookie, secure=True, httponly=True, samesite="Lax")
        put("remember_token", secrets.token_urlsafe(32), max_age=86400 * 30)  # ok: insecure-cookie
        return response


app.add_url_rule("/remember", view_func=Remember.as_view("remember"))
