# safe: setdefault puts a fresh id into the session
import os
import secrets

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(24)


@app.route("/track")
def track():
    session.setdefault("visitor", secrets.token_hex(8))  # ok: trust-boundary
    return "ok"
