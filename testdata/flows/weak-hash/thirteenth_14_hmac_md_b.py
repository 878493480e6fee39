# safe: HMAC with SHA-256 signs the text
import hashlib
import hmac
import os

from flask import Flask, request

app = Flask(__name__)

KEY = os.urandom(32)


@app.post("/mac")
def mac():
    body = request.get_data()
    return hmac.new(KEY, body, hashlib.sha256).hexdigest()  # ok: weak-hash
