# vulnerable: uuid1 is time and MAC address, as a reset token it can be guessed
import uuid

from flask import Flask, jsonify, request

app = Flask(__name__)

TOKENS = {}


@app.post("/reset")
def reset():
    token = str(uuid.uuid1())  # want: weak-random
    TOKENS[token] = request.form["mail"]
    return jsonify(sent=True)
