# vulnerable: the reset token comes from random.choice
import random
import string

from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/reset")
def reset():
    token = "".join(random.choice(string.ascii_letters) for _ in range(32))  # want: weak-random
    return jsonify(reset_token=token)
