# vulnerable: a salted MD5 of a password
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)
ACCOUNTS = {}


@app.post("/signup")
def signup():
    salt = os.urandom(16)
    digest = hashlib.md5(salt + request.form["password"].encode())  # want: weak-hash
    ACCOUNTS[request.form["name"]] = (salt, digest.digest())
    return {"ok": True}
