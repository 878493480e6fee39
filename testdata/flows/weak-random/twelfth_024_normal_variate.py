# safe: token_hex
import os
import random
import secrets

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/teapot", methods=["POST"])
def teapot():
    asked = request.files["quiver"].filename
    nonce = int(secrets.token_hex(8), 16)  # ok: weak-random
    session["nonce"] = nonce
    return {"user": len(asked)}
