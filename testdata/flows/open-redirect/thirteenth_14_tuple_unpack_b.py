# safe: the last of the tuple is a constant
import flask
from flask import Flask, request

app = Flask(__name__)


@app.route("/case015")
def handle():
    param = max(request.args.keys(), default="")
    row = ("first", param, "third")
    *_, result = row
    if not result:
        return "no target", 400
    return flask.redirect(result, code=303)  # ok: open-redirect
