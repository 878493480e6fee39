# vulnerable: numpy's generator is no secret source
import numpy

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    token = numpy.random.bytes(24).hex()  # want: weak-random
    keep(address, reset_token=token)
    return "", 202
