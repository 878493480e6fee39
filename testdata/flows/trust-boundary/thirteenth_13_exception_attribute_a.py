# vulnerable: the exception's attribute carries the text out of the function
import os

import flask
from flask import Flask, request

app = Flask(__name__)
app.secret_key = os.urandom(16)


class Refused(Exception):
    def __init__(self, text, code):
        super().__init__("refused")
        self.text = text
        self.code = code


def check(text):
    raise Refused(text, "E17")


def prepare(param):
    final = ""
    try:
        check(param)
    except Refused as refused:
        final = refused.text
    return final


@app.route("/case102", methods=["POST"])
def handle():
    param = request.get_json()["label"]
    final = prepare(param)
    flask.session["role"] = final  # want: trust-boundary
    return {"stored": True}
