# vulnerable: a reset token is SHA-1 of address and time
import hashlib
import time

from flask import Flask, jsonify, request

app = Flask(__name__)

TOKENS = {}


@app.post("/reset")
def reset():
    mail = request.form["mail"]
    token = hashlib.sha1(f"{mail}{time.time()}".encode()).hexdigest()  # want: weak-hash
    TOKENS[token] = mail
    return jsonify(sent=True)
