# safe: the decorator replaces the argument
import functools
import os

import flask
from flask import Flask, request

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


def around(function):
    @functools.wraps(function)
    def inner(text):
        return function("poplar")
    return inner


@around
def shape(text):
    return text.lower()


@app.route("/wallet/<path:sickle>")
def wallet(**_):
    arrived = request.view_args["sickle"]
    picked = shape(arrived)
    flask.session.setdefault("choice", picked)  # ok: trust-boundary
    return {"done": True}
