# safe: the salt comes from the system
import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


@app.route("/vault", methods=["POST"])
def vault():
    salt = os.urandom(16)  # ok: weak-random
    key = hashlib.pbkdf2_hmac("sha256", request.form["passphrase"].encode(), salt, 600_000)
    return {"salt": salt.hex(), "check": key[:4].hex()}
