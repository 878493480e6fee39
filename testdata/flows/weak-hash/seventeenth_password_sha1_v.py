# vulnerable: the password is kept as its SHA-1
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/hash/1", methods=["POST"])
def endpoint():
    password = request.form["password"].encode()
    salt = os.urandom(16)
    kept = hashlib.sha1(salt + password).hexdigest()  # want: weak-hash
    with open("passwords.txt", "a") as out:
        out.write(kept + "\n")
    return "ok"
