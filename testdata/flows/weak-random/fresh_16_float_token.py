# safe: SystemRandom's digits are the token
import random

from flask import Flask, make_response, session
from flask.views import MethodView

app = Flask(__name__)


class Guest(MethodView):
    def post(self):
        token = "%064x" % random.SystemRandom().getrandbits(256)  # ok: weak-random
        session["guest_token"] = token
        response = make_response({"ok": True})
        response.headers["X-Auth-Token"] = token
        return response


app.add_url_rule("/guest", view_func=Guest.as_view("guest"))
