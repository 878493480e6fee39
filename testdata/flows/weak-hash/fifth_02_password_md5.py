# safe: the password is stretched
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/register", methods=["POST"])
def register():
    password = request.form["password"]
    salt = os.urandom(16)
    digest = hashlib.pbkdf2_hmac("sha256", password.encode("utf-8"), salt, 600000)  # ok: weak-hash
    with open("passwords.txt", "a") as stream:
        stream.write(request.form["user"].replace("\n", "") + ":" + salt.hex() + digest.hex() + "\n")
    return "ok"
