# safe: the random number only delays a retry
import random
import time

import requests

from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/rates")
def rates():
    for attempt in range(3):
        answer = requests.get("https://rates.example.org/", timeout=5)
        if answer.ok:
            return jsonify(answer.json())
        time.sleep(0.1 * 2 ** attempt + random.random() / 10)  # ok: weak-random
    return jsonify(error="upstream"), 502
