# vulnerable: the context variable set is read
import contextvars
import logging

from flask import Flask, request

app = Flask(__name__)

CURRENT = contextvars.ContextVar("current", default="plain")


def current():
    return CURRENT.get()


def prepare(term):
    token = CURRENT.set(term)
    result = current()
    CURRENT.reset(token)
    return result


@app.route("/case063", methods=["POST"])
def endpoint():
    term = request.values.get("vector", "")
    result = prepare(term)
    logging.info("user asked for " + result)  # want: log-injection
    return "noted"
