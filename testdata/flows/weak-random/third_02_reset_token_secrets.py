# safe: the reset token is made by secrets
import secrets

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    token = secrets.token_urlsafe(32)  # ok: weak-random
    keep(address, reset_token=token)
    return "", 202
