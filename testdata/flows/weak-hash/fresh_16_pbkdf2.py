# safe: PBKDF2 with many rounds of SHA-256
import functools
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)
PINS = {}
derive = functools.partial(hashlib.pbkdf2_hmac, "sha256", iterations=600000)


@app.post("/pin")
def pin():
    body = request.get_json()
    salt = os.urandom(16)
    PINS[body["user"]] = salt, derive(body["pin"].encode(), salt)  # ok: weak-hash
    return {"ok": True}
