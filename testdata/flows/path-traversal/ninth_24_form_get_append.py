# vulnerable: pathlib write; the value goes through: append, tuple swap, try finally
from pathlib import Path

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ProcessView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        arg1 = request.form.get("vector", "")

        middle = arg1 + "_SafeStuff"

        left, right = "default.txt", middle
        left, right = right, left
        carry = left

        bar = "default.txt"
        try:
            bar = carry
        finally:
            finished = True

        destination = Path("/var/lib/app").joinpath(bar)
        destination.write_bytes(b"\x00")  # want: path-traversal
        return "stored"


app.add_url_rule("/load/24", view_func=ProcessView.as_view("load"))
