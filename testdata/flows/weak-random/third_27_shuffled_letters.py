# vulnerable: the password is a shuffled list
import random

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    letters = list("abcdefghijkmnpqrstuvwxyz23456789")
    random.shuffle(letters)  # want: weak-random
    keep(address, password="".join(letters[:12]))
    return "", 202
