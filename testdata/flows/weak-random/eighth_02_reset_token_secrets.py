# safe: the token is drawn with secrets
import secrets
import string

from flask import Flask, request

app = Flask(__name__)
TOKENS = {}


@app.route("/forgot", methods=["POST"])
def forgot():
    token = "".join(secrets.choice(string.ascii_letters) for _ in range(32))  # ok: weak-random
    TOKENS[token] = request.form["mail"]
    return "", 202
