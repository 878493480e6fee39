# vulnerable: the password is kept as its MD5
import hashlib
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/register", methods=["POST"])
def register():
    digest = hashlib.md5(request.form["password"].encode("utf-8")).hexdigest()  # want: weak-hash
    with sqlite3.connect("users.db") as db:
        db.execute("INSERT INTO users (name, password) VALUES (?, ?)", (request.form["name"], digest))
    return "", 201
