# vulnerable: the PIN is made by randint
import random

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    pin = random.randint(0, 999999)  # want: weak-random
    keep(address, pin=f"{pin:06}")
    return "", 202
