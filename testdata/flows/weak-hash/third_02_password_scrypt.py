# safe: the password is hashed with scrypt and a salt
import hashlib
import os

from flask import Flask, request
from store import save

app = Flask(__name__)


@app.post("/register")
def register():
    salt = os.urandom(16)
    password = request.form["password"].encode("utf-8")
    digest = hashlib.scrypt(password, salt=salt, n=2**14, r=8, p=1)  # ok: weak-hash
    save(request.form["name"], salt, digest)
    return "", 201
