# safe: backoff jitter
import random
import time
from flask import Flask, request

app = Flask(__name__)

@app.post("/otp")
def retry():
    for attempt in range(3):
        delay = 2 ** attempt + random.uniform(0, 0.3)  # ok: weak-random
        time.sleep(delay)
    return "retried for " + request.form["phone"][-2:]
