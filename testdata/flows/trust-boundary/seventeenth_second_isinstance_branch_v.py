# vulnerable: the branch for texts gives what was sent
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


@app.route("/bench/71")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    bar = param if isinstance(param, str) else "fixed"
    session["choice"] = bar  # want: trust-boundary
    return "kept"
