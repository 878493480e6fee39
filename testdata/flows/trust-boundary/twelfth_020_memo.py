# safe: the value under it
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
    final = memo[param]
    flask.session.setdefault("choice", final)  # ok: trust-boundary
    return {"done": True}
