# vulnerable: the salt of a password hash is predictable
import hashlib
import random

from flask import Flask, jsonify, request

app = Flask(__name__)

USERS = {}


@app.post("/register")
def register():
    salt = str(random.random()).encode()  # want: weak-random
    digest = hashlib.pbkdf2_hmac("sha256", request.form["password"].encode(), salt, 600000)
    USERS[request.form["name"]] = (salt, digest)
    return jsonify(ok=True)
