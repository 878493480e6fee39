# vulnerable: the token that resets a password is drawn with random
import random
import string

from flask import Flask, request

app = Flask(__name__)
TOKENS = {}


@app.route("/forgot", methods=["POST"])
def forgot():
    token = "".join(random.choice(string.ascii_letters) for _ in range(32))  # want: weak-random
    TOKENS[token] = request.form["mail"]
    return "", 202
