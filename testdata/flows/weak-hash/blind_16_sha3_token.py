# safe: the token is random and its stored digest is SHA3
import hashlib
import secrets

from flask import Flask, jsonify, request

app = Flask(__name__)

TOKENS = {}


@app.post("/reset")
def reset():
    token = secrets.token_urlsafe(32)
    key = hashlib.sha3_256(token.encode()).hexdigest()  # ok: weak-hash
    TOKENS[key] = request.form["mail"]
    return jsonify(sent=True)
