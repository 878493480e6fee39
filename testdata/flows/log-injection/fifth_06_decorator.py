# safe: the decorator writes the name of the view and a number
import functools
import logging

from flask import Flask, request

app = Flask(__name__)


def logged(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        logging.info("%s: %d parameters", view.__name__, len(request.args))  # ok: log-injection
        return view(*args, **kwargs)

    return wrapper


@app.route("/visit")
@logged
def visit():
    return "ok"
