# safe: a later keyword hides the text
from flask import Flask, request

app = Flask(__name__)


def build(*, lead="a", body="b"):
    return lead + body


def step(param):
    options = dict(lead="x", body=param)
    options.update(body="y")
    piece = build(**options)
    return piece


@app.route("/case032")
def page():
    param = request.authorization.username if request.authorization else ""
    piece = step(param)
    RESPONSE = ""
    RESPONSE += "Parameter value: " + piece + "<br>"
    return RESPONSE  # ok: xss
