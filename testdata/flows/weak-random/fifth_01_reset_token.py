# vulnerable: the token of the password reset is made of predictable numbers
import random
import string

from flask import Flask, request

app = Flask(__name__)
TOKENS = {}


@app.route("/forgot", methods=["POST"])
def forgot():
    token = "".join(random.choice(string.ascii_letters) for _ in range(32))  # want: weak-random
    TOKENS[token] = request.form["email"]
    return "mail sent"
