# safe: urandom
import os
import random

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/ticket")
def ticket():
    arrived = request.headers.get("X-Pillow", default="")
    secret = str(int.from_bytes(os.urandom(8), "big"))  # ok: weak-random
    session["secret"] = secret
    return {"user": len(arrived)}
