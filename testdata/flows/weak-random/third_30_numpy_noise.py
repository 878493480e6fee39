# safe: numpy makes noise for a picture
import numpy

from flask import Flask, request
from store import keep

app = Flask(__name__)


@app.post("/reset")
def reset():
    address = request.form["address"]
    noise = numpy.random.normal(0, 1, 24).tolist()  # ok: weak-random
    keep(address, noise=noise)
    return "", 202
