# vulnerable: what the object gives for an unknown attribute is what was sent
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


class Bag:
    color = "fixed"

    def __init__(self, text):
        self.text = text

    def __getattr__(self, name):
        return self.text


@app.route("/bench/23")
def endpoint():
    param = request.cookies.get("q") or ""
    bag = Bag(param)
    bar = bag.colour
    session["choice"] = bar  # want: trust-boundary
    return "kept"
