# vulnerable: 7 * 42 - 106 is 188, so the token is made by random
import random
import secrets

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    number = 106
    if 7 * 42 - number > 200:
        token = secrets.token_hex(16)
    else:
        token = "%032x" % random.getrandbits(128)  # want: weak-random
    keep(address, reset_token=token)
    return "", 202
