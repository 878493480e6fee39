# vulnerable: the password's salt is made by random
import hashlib
import random

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    password = request.form["password"].encode("utf-8")
    salt = random.randbytes(16)  # want: weak-random
    keep(address, salt=salt, digest=hashlib.scrypt(password, salt=salt, n=2**14, r=8, p=1))
    return "", 202
