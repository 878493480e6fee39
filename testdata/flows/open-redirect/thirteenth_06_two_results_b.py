# safe: the second of two results is a constant
import flask
from flask import Flask, request

app = Flask(__name__)


def split_result(text):
    return text, "ok"


@app.route("/case011", methods=["POST"])
def handle():
    raw = request.files["code"].read().decode()
    status, outcome = split_result(raw)
    if not outcome:
        return "no target", 400
    return flask.redirect(outcome, code=303)  # ok: open-redirect
