# safe: the function that the branch binds gives another
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


@app.route("/bench/59", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    if 3 > 2:
        def pick(text):
            return "fixed"
    else:
        def pick(text):
            return text
    bar = pick(param)
    session["choice"] = bar  # ok: trust-boundary
    return "kept"
