# vulnerable: uniform
import os
import random

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/ticket")
def ticket():
    arrived = request.headers.get("X-Pillow", default="")
    secret = str(random.uniform(0, 1e18))  # want: weak-random
    session["secret"] = secret
    return {"user": len(arrived)}
