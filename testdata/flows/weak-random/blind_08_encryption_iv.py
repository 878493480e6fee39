# vulnerable: the key of the cipher is made by randbytes
import random

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/seal")
def seal():
    key = random.randbytes(32)  # want: weak-random
    cipher = AESGCM(key)
    sealed = cipher.encrypt(b"\0" * 12, request.get_data(), None)
    return jsonify(sealed=sealed.hex())
