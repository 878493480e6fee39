# safe: rows of a report are sampled
import random

from flask import Flask, jsonify, request

app = Flask(__name__)

ROWS = list(range(1000))


@app.route("/sample")
def sample():
    size = min(int(request.args.get("size", "5")), 50)
    return jsonify(rows=random.sample(ROWS, size))  # ok: weak-random
