# safe: the PIN is made by secrets.randbelow
import secrets

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    pin = secrets.randbelow(1000000)  # ok: weak-random
    keep(address, pin=f"{pin:06}")
    return "", 202
