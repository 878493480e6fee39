# safe: the inner list's constant item is read
import logging

from flask import Flask, request

app = Flask(__name__)


def prepare(term):
    tree = {"rows": [{"cells": ["c0", "c1"]}, {"cells": ["c2", term]}]}
    piece = tree["rows"][-1]["cells"][0]
    return piece


@app.route("/case066", methods=["POST"])
def case066():
    term = request.get_json()["query"]
    piece = prepare(term)
    logging.info("user asked for " + piece)  # ok: log-injection
    return "noted"
