# vulnerable: a normal variate
import os
import random
import secrets

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/teapot", methods=["POST"])
def teapot():
    asked = request.files["quiver"].filename
    nonce = int(random.normalvariate(0, 1) * 10**15)  # want: weak-random
    session["nonce"] = nonce
    return {"user": len(asked)}
