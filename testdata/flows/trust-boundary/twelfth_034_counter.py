# safe: its length
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/hammer", methods=["POST"])
def hammer():
    incoming = next(iter(request.form.keys()), "")
    session["last"], count = len(incoming), 1  # ok: trust-boundary
    return {"count": count}
