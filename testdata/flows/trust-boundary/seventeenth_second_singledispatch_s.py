# safe: the function for a text gives another
import functools
import os

from flask import Flask, session

app = Flask(__name__)
app.secret_key = os.environ["BENCH_KEY"]


@functools.singledispatch
def show(value):
    return value


@show.register
def _(value: str):
    return "fixed"


@app.route("/bench/35/<path:param>")
def endpoint(param):
    bar = show(param)
    session["choice"] = bar  # ok: trust-boundary
    return "kept"
