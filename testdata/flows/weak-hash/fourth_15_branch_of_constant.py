# vulnerable: the constant's last letter selects SHA-1 for the password
import hashlib

from flask import Flask, request, session

app = Flask(__name__)
MODES = "xyz"


@app.post("/unlock")
def unlock():
    mode = MODES[-1]
    name = "sha256"
    if mode == "z":
        name = "sha1"
    password_hash = getattr(hashlib, name)(request.form["password"].encode()).hexdigest()  # want: weak-hash
    session["unlocked"] = password_hash == app.config["PASSWORD_HASH"]
    return "", 204
