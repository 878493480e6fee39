# vulnerable: the API key is a uuid1-like number made of random bytes
import os
import random

from flask import Flask

app = Flask(__name__)


@app.route("/apikey")
def apikey():
    api_key = random.randbytes(24).hex()  # want: weak-random
    return {"key": api_key}
