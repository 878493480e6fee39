# What is no text stands in a log as its repr, in which line breaks are written out.
import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/escaped")
def escaped():
    values = (request.args["a"], 3)
    log.warning("%s %s", *tuple(v.encode("unicode_escape").decode("ascii") if isinstance(v, str) else v for v in values))
    return ""


@app.get("/shortened")
def shortened():
    values = (request.args["a"], 3)
    log.warning("%s %s", *tuple(v[:10] if isinstance(v, str) else v for v in values))  # flow: log-injection
    return ""


def log_all(message, *values, error=None, about=None):
    log.error(message, *values, exc_info=error, extra={"about": about})  # flow: log-injection


@app.get("/about")
def about():
    log_all("seen", 3, about=request.args["a"])
    return ""


@app.get("/value")
def value():
    log_all("seen", request.args["a"])
    return ""


def log_about(message, *values, error=None, about=None):
    log.error(message, *values, exc_info=error, extra={"about": about})


@app.get("/only-about")
def only_about():
    log_about("seen", 3, about=request.args["a"])
    return ""
