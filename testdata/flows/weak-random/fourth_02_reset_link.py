# safe: the factory's generator is the operating system's
import random
import string

from flask import Flask, jsonify, request, url_for

app = Flask(__name__)
TOKENS = {}


class TokenFactory:
    alphabet = string.ascii_letters + string.digits

    def __init__(self, length=40):
        self.length = length
        self.source = random.SystemRandom()

    def make(self):
        return "".join(self.source.choices(self.alphabet, k=self.length))  # ok: weak-random


@app.post("/password/forgotten")
def forgotten():
    token = TokenFactory().make()
    TOKENS[token] = request.form["mail"]
    return jsonify(mailed=bool(url_for("reset", token=token)))


@app.get("/password/reset/<token>")
def reset(token):
    return jsonify(known=token in TOKENS)
