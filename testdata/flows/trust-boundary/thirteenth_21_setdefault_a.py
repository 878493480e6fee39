# vulnerable: setdefault puts the cookie into the session
import os
import secrets

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(24)


@app.route("/track")
def track():
    session.setdefault("visitor", request.cookies.get("visitor", "new"))  # want: trust-boundary
    return "ok"
