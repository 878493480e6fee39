# vulnerable: what the setter keeps is what was sent
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


class Box:
    _text = "fixed"

    @property
    def text(self):
        return self._text

    @text.setter
    def text(self, value):
        self._text = value


@app.route("/bench/11")
def endpoint():
    param = request.headers.get("X-Q", "")
    box = Box()
    box.text = param
    bar = box.text
    session["choice"] = bar  # want: trust-boundary
    return "kept"
