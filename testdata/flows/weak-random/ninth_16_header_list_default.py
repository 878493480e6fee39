# safe: letters by secrets.choice
import configparser
import os
import secrets
import string
import urllib.parse

from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


def with_default(first, second="nothing"):
    return second


class ProcessTokenView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        received = request.headers.getlist("X-LineItem")
        asked = urllib.parse.unquote(received[0]) if received else ""

        conf_a = configparser.RawConfigParser()
        conf_a.add_section("section")
        conf_a.set("section", "keyA", "bar")
        conf_a.set("section", "keyB", asked)
        held = conf_a.get("section", "keyB")

        final = with_default("bar", held)

        alphabet = string.ascii_letters + string.digits
        token = "".join(secrets.choice(alphabet) for _ in range(32))  # ok: weak-random
        session["remember_token"] = token
        return "remembered, %d" % len(final)


app.add_url_rule("/token/16", view_func=ProcessTokenView.as_view("token"))
