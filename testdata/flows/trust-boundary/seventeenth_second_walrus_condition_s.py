# safe: the name bound in the condition is another
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


@app.route("/bench/83")
def endpoint():
    param = next(iter(request.args), "")
    if (text := "fixed") and len(param) > 0:
        bar = text
    else:
        bar = "none"
    session["choice"] = bar  # ok: trust-boundary
    return "kept"
