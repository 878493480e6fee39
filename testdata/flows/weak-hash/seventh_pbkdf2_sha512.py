# safe: pbkdf2 sha512
import hashlib
import os
from flask import Flask, request

app = Flask(__name__)

@app.post("/im")
def im():
    salt = os.urandom(16)
    d = request.form["passphrase"].encode()
    d = hashlib.pbkdf2_hmac("sha512", d, salt, 210_000)  # ok: weak-hash
    return (salt + d).hex()
