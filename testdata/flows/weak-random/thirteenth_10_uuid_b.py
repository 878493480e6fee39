# safe: the API key is made of urandom
import os
import random

from flask import Flask

app = Flask(__name__)


@app.route("/apikey")
def apikey():
    api_key = os.urandom(24).hex()  # ok: weak-random
    return {"key": api_key}
