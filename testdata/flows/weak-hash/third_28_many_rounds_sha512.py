# safe: the rounds are those of PBKDF2 with SHA-512
import hashlib

from flask import Flask, request
from store import keep, salt_of

app = Flask(__name__)


@app.post("/login")
def login():
    name = request.form["name"]
    value = salt_of(name) + request.form["password"].encode("utf-8")
    value = hashlib.pbkdf2_hmac("sha512", value, salt_of(name), 300000)  # ok: weak-hash
    keep(name, value)
    return "", 204
