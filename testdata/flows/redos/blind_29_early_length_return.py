# safe: texts over 20 characters are refused before the quadratic pattern
import re

from flask import Flask, jsonify, request

app = Flask(__name__)

PAIR = re.compile(r"^\s*(\w*)\s*\w*=$")


@app.post("/list")
def words():
    text = request.get_json()["text"]
    if len(text) > 20:
        return jsonify(error="too long"), 413
    return jsonify(valid=bool(PAIR.match(text)))  # ok: redos
