# vulnerable: numpy generator
import os
import urllib.parse

import numpy
from flask import Flask, request, session
from flask.views import MethodView

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]


class ServeView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        pairs = urllib.parse.parse_qs(request.query_string.decode())
        param = pairs.get("username", [""])[0]
        fn = lambda text: text
        passed = fn(param)
        relayed = f"{passed}"
        bar = ""
        for current in ("bar", relayed):
            bar = current
        generator = numpy.random.default_rng()
        token = str(generator.integers(0, 2**60))  # want: weak-random
        session["remember_token"] = token
        return "remembered, %d" % len(bar)


app.add_url_rule("/remember/05", view_func=ServeView.as_view("remember"))
