# safe: secrets.choice is made for this
import secrets
import string

from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/reset")
def reset():
    token = "".join(secrets.choice(string.ascii_letters) for _ in range(32))  # ok: weak-random
    return jsonify(reset_token=token)
