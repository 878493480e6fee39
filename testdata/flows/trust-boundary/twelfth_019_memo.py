# vulnerable: the key of a dict
import os

import flask
from flask import Flask, request

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/paddle", methods=["POST"])
def paddle():
    param = request.form["locket"]
    memo = {}
    memo[param] = "yarrow"
    final = next(iter(memo))
    flask.session.setdefault("choice", final)  # want: trust-boundary
    return {"done": True}
