# vulnerable: the given one is preferred
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
    session["visit"] = param or secrets.token_hex(8)  # want: trust-boundary
    return {"done": True}
