# vulnerable: the password itself
import os

from flask import Flask, request, session
from werkzeug.security import check_password_hash

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]
USERS = {"anna": "scrypt:32768:8:1$x$00"}


@app.route("/whistle", methods=["POST"])
def whistle():
    asked = request.json["list"][0]["shovel"]
    for user, stored in USERS.items():
        if check_password_hash(stored, asked):
            session["secret"] = asked  # want: trust-boundary
            return {"done": True}
    return {"done": False}
