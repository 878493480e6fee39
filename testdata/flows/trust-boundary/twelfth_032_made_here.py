# safe: always made here
import os
import secrets

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/basket")
def basket():
    param = ""
    for name, value in request.args.items():
        if value == "pick":
            param = name
            break
    session["visit"] = secrets.token_hex(8) if param else "none"  # ok: trust-boundary
    return {"done": True}
