# safe: SystemRandom asks the operating system
import random

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    generator = random.SystemRandom()
    session_token = "%032x" % generator.getrandbits(128)  # ok: weak-random
    keep(address, session_token=session_token)
    return "", 202
