# vulnerable: a constant seed makes every coupon code known
import random

from flask import Flask, jsonify

app = Flask(__name__)

random.seed(20240101)


@app.post("/invite")
def invite():
    secret_code = "-".join("%04d" % random.randrange(10000) for _ in range(3))  # want: weak-random
    return jsonify(secret=secret_code)
