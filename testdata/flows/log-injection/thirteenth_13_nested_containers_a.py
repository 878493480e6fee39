# vulnerable: the inner list's tainted item is read
import logging

from flask import Flask, request

app = Flask(__name__)


def prepare(term):
    tree = {"rows": [{"cells": ["c0", "c1"]}, {"cells": ["c2", term]}]}
    piece = tree["rows"][-1]["cells"][1]
    return piece


@app.route("/case066", methods=["POST"])
def case066():
    term = request.get_json()["query"]
    piece = prepare(term)
    logging.info("user asked for " + piece)  # want: log-injection
    return "noted"
