# vulnerable: the role of the request is stored
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(24)

ROLES = {"r": "reader", "w": "writer"}


@app.post("/role")
def role():
    session["role"] = request.form.get("role", "reader")  # want: trust-boundary
    return "ok"
