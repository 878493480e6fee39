# vulnerable: the reset token is a number of the Mersenne twister
import random

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    token = str(random.random())[2:]  # want: weak-random
    keep(address, reset_token=token)
    return "", 202
