# safe: scrypt of a password
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)
ACCOUNTS = {}


@app.post("/signup")
def signup():
    salt = os.urandom(16)
    digest = hashlib.scrypt(request.form["password"].encode(), salt=salt, n=2**14, r=8, p=1)  # ok: weak-hash
    ACCOUNTS[request.form["name"]] = (salt, digest)
    return {"ok": True}
