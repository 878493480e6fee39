# safe: the password is hashed with scrypt
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/signup")
def signup():
    password = request.form["password"].encode()
    stored = hashlib.scrypt(password, salt=os.urandom(16), n=16384, r=8, p=1).hex()  # ok: weak-hash
    return {"stored": len(stored)}
