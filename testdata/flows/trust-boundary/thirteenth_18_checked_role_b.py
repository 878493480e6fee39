# safe: the role stored is one of the table's
import os

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.urandom(24)

ROLES = {"r": "reader", "w": "writer"}


@app.post("/role")
def role():
    session["role"] = ROLES.get(request.form.get("role"), "reader")  # ok: trust-boundary
    return "ok"
