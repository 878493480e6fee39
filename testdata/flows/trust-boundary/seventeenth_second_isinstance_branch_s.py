# safe: the branch for texts gives another
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


@app.route("/bench/71")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    bar = param if isinstance(param, (int, bytes)) else "fixed"
    session["choice"] = bar  # ok: trust-boundary
    return "kept"
