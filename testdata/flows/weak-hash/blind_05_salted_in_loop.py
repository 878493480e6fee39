# vulnerable: a thousand rounds of SHA-1 remain SHA-1 over a password
import hashlib

from flask import Flask, jsonify, request

app = Flask(__name__)


def stretch(password, salt):
    value = password.encode()
    for _ in range(1000):
        value = hashlib.sha1(salt + value).digest()  # want: weak-hash
    return value.hex()


@app.post("/vault")
def vault():
    return jsonify(key=stretch(request.get_json()["password"], b"fixed")[:4])
