# vulnerable: the function for a text gives what was sent
import functools
import os

from flask import Flask, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


@functools.singledispatch
def show(value):
    return "fixed"


@show.register
def _(value: str):
    return value


@app.route("/bench/35/<path:param>")
def endpoint(param):
    bar = show(param)
    session["choice"] = bar  # want: trust-boundary
    return "kept"
