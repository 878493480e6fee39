# safe: uuid4 comes from the operating system
import uuid

from flask import Flask, jsonify, request

app = Flask(__name__)

TOKENS = {}


@app.post("/reset")
def reset():
    token = str(uuid.uuid4())  # ok: weak-random
    TOKENS[token] = request.form["mail"]
    return jsonify(sent=True)
