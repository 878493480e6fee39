# vulnerable: the password is hashed with MD5
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/signup")
def signup():
    password = request.form["password"].encode()
    stored = hashlib.md5(password).hexdigest()  # want: weak-hash
    return {"stored": len(stored)}
