# safe: a seeded simulation is meant to be repeatable
import random

from flask import Flask, jsonify

app = Flask(__name__)


@app.route("/simulate")
def simulate():
    rng = random.Random(42)
    steps = [rng.gauss(0, 1) for _ in range(100)]  # ok: weak-random
    return jsonify(final=sum(steps))
