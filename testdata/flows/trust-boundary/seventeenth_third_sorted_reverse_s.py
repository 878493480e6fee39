# safe: the first of the numbers' order is that of another
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


@app.route("/bench/23")
def endpoint():
    param = request.cookies.get("q") or ""
    pairs = sorted([(1, "fixed"), (2, param)], reverse=True)
    bar = pairs[1][1]
    session["choice"] = bar  # ok: trust-boundary
    return "kept"
