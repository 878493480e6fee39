# vulnerable: the token is a sample of letters
import random

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    token = "".join(random.sample("abcdefghijklmnopqrstuvwxyz0123456789", 20))  # want: weak-random
    keep(address, reset_token=token)
    return "", 202
