# vulnerable: the password is hashed with MD5
import hashlib
import os

from flask import Flask, request
from store import save

app = Flask(__name__)


@app.post("/register")
def register():
    salt = os.urandom(16)
    password = request.form["password"].encode("utf-8")
    digest = hashlib.md5(salt + password).digest()  # want: weak-hash
    save(request.form["name"], salt, digest)
    return "", 201
