# vulnerable: the object that the reference leads to holds what was sent
import os
import weakref

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


class Kept:
    def __init__(self, text):
        self.text = text


@app.route("/bench/71")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    kept = Kept(param)
    link = weakref.ref(kept)
    bar = link().text
    session["choice"] = bar  # want: trust-boundary
    return "kept"
