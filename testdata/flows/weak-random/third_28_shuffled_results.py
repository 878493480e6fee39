# safe: the shuffled list is the order of the advertisements
import random

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    letters = list("abc")
    random.shuffle(letters)  # ok: weak-random
    keep(address, advertisements=letters)
    return "", 202
