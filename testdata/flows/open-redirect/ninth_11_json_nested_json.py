# safe: one slash, no second, no backslash
import functools
import json

from flask import Flask, redirect, request
from flask.views import MethodView

app = Flask(__name__)


class Process11View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        body = request.get_json(silent=True)
        asked = body["item"]["account"] if body else ""
        carried = json.dumps({"carried": asked, "other": "/home"})
        next_value = json.loads(carried)["carried"]
        bound = functools.partial("{0}{1}".format, "")
        bar = bound(next_value)
        if not bar.startswith("/") or bar[1:2] in ("/", "\\") or any(ord(c) <= 32 for c in bar):
            return redirect("/")
        return redirect(bar)  # ok: open-redirect


app.add_url_rule("/next/11", view_func=Process11View.as_view("next"))
