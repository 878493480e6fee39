# safe: random spreads the time of retries
import random
import time

import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/publish", methods=["POST"])
def publish():
    for attempt in range(3):
        answer = requests.post("https://queue.example.org/in", data=request.data, timeout=5)
        if answer.ok:
            return "", 204
        time.sleep(2 ** attempt + random.uniform(0, 1))  # ok: weak-random
    return "", 502
