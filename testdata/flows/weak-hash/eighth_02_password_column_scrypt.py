# safe: the password is kept as its scrypt with a salt
import hashlib
import os
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/register", methods=["POST"])
def register():
    salt = os.urandom(16)
    digest = salt + hashlib.scrypt(request.form["password"].encode("utf-8"), salt=salt, n=16384, r=8, p=1)  # ok: weak-hash
    with sqlite3.connect("users.db") as db:
        db.execute("INSERT INTO users (name, password) VALUES (?, ?)", (request.form["name"], digest))
    return "", 201
