# safe: the password is stretched
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/hash/1", methods=["POST"])
def endpoint():
    password = request.form["password"].encode()
    salt = os.urandom(16)
    kept = hashlib.pbkdf2_hmac("sha256", password, salt, 600000).hex()  # ok: weak-hash
    with open("passwords.txt", "a") as out:
        out.write(kept + "\n")
    return "ok"
