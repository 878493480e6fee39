# safe: the password's letters are chosen by secrets
import secrets
import string

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    password = "".join(secrets.choice(string.ascii_letters) for _ in range(16))  # ok: weak-random
    keep(address, password=password)
    return "", 202
