# vulnerable: random makes the key that proves the sender
import random
import time

import requests
from flask import Flask, request

app = Flask(__name__)


@app.route("/publish", methods=["POST"])
def publish():
    secret_key = "{:.16f}".format(random.random())  # want: weak-random
    for attempt in range(3):
        answer = requests.post("https://queue.example.org/in", data=request.data, headers={"X-Key": secret_key}, timeout=5)
        if answer.ok:
            return "", 204
        time.sleep(2 ** attempt)
    return "", 502
