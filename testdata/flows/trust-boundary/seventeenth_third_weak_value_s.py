# safe: the object that the reference leads to holds another
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
    kept = Kept("fixed")
    link = weakref.ref(kept)
    bar = link().text
    session["choice"] = bar  # ok: trust-boundary
    return "kept"
