# vulnerable: the middle of the tuple is the parameter
import flask
from flask import Flask, request

app = Flask(__name__)


@app.route("/case015")
def handle():
    param = max(request.args.keys(), default="")
    row = ("first", param, "third")
    _, result, _ = row
    if not result:
        return "no target", 400
    return flask.redirect(result, code=303)  # want: open-redirect
