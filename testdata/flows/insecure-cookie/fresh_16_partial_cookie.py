# vulnerable: the partial sets only the life time and the path
import functools
import secrets

from flask import Flask, make_response
from flask.views import MethodView

app = Flask(__name__)


class Remember(MethodView):
    def post(self):
        response = make_response("", 204)
        put = functools.partial(response.set_cookie, max_age=86400 * 30, path="/")
        put("remember_token", secrets.token_urlsafe(32))  # want: insecure-cookie
        return response


app.add_url_rule("/remember", view_func=Remember.as_view("remember"))
