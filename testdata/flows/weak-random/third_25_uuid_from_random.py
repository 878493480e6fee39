# vulnerable: the uuid is made of random's bits
import random
import uuid

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    reset_token = uuid.UUID(int=random.getrandbits(128), version=4)  # want: weak-random
    keep(address, reset_token=str(reset_token))
    return "", 202
