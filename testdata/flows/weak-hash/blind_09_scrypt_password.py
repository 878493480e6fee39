# safe: scrypt for the password
import hashlib
import os

from flask import Flask, jsonify, request

app = Flask(__name__)

USERS = {}


@app.post("/register")
def register():
    salt = os.urandom(16)
    digest = hashlib.scrypt(request.form["password"].encode(), salt=salt, n=16384, r=8, p=1)  # ok: weak-hash
    USERS[request.form["name"]] = (salt, digest)
    return jsonify(ok=True)
