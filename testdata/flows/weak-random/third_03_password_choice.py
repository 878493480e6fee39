# vulnerable: the password's letters are chosen by random
import random
import string

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    password = "".join(random.choice(string.ascii_letters) for _ in range(16))  # want: weak-random
    keep(address, password=password)
    return "", 202
