# safe: random makes a delay, the token is made by secrets
import random
import secrets

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    number = 106
    token = secrets.token_hex(number // 4)
    delay = random.uniform(0.1, 0.5)  # ok: weak-random
    keep(address, reset_token=token, delay=delay)
    return "", 202
