# vulnerable: the generator that is passed in is the default one
import random
import string

from flask import Flask, jsonify, request

app = Flask(__name__)


def token(source, size=24):
    return "".join(source.choice(string.ascii_lowercase) for _ in range(size))  # want: weak-random


@app.post("/invite")
def invite():
    invite_token = token(random)
    return jsonify(invite_token=invite_token, mail=request.form["mail"])
