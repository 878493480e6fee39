# safe: the context variable is reset before it is read
import contextvars
import logging

from flask import Flask, request

app = Flask(__name__)

CURRENT = contextvars.ContextVar("current", default="plain")


def current():
    return CURRENT.get()


def prepare(term):
    token = CURRENT.set(term)
    CURRENT.set("own")
    result = current()
    return result


@app.route("/case063", methods=["POST"])
def endpoint():
    term = request.values.get("vector", "")
    result = prepare(term)
    logging.info("user asked for " + result)  # ok: log-injection
    return "noted"
