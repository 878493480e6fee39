# vulnerable: the decorator writes each call's parameters
import functools
import logging

from flask import Flask, request

app = Flask(__name__)


def logged(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        logging.info("%s from %s", request.args.get("source", "-"), request.remote_addr)  # want: log-injection
        return view(*args, **kwargs)

    return wrapper


@app.route("/visit")
@logged
def visit():
    return "ok"
