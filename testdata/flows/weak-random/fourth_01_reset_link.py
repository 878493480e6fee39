# vulnerable: the token of the reset link comes from the Mersenne Twister
import random
import string

from flask import Flask, jsonify, request, url_for

app = Flask(__name__)
TOKENS = {}


class TokenFactory:
    alphabet = string.ascii_letters + string.digits

    def __init__(self, length=40):
        self.length = length

    def make(self):
        return "".join(random.choices(self.alphabet, k=self.length))  # want: weak-random


@app.post("/password/forgotten")
def forgotten():
    token = TokenFactory().make()
    TOKENS[token] = request.form["mail"]
    return jsonify(mailed=bool(url_for("reset", token=token)))


@app.get("/password/reset/<token>")
def reset(token):
    return jsonify(known=token in TOKENS)
