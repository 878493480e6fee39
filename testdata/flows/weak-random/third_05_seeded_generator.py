# vulnerable: the generator is seeded with the time
import random
import time

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    generator = random.Random(time.time())
    session_token = "%032x" % generator.getrandbits(128)  # want: weak-random
    keep(address, session_token=session_token)
    return "", 202
