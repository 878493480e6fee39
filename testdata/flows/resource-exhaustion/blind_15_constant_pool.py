# safe: the number of threads is constant, the user's number is only echoed
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify, request

app = Flask(__name__)


def work(n):
    return n * 2


@app.post("/batch")
def batch():
    body = request.get_json()
    asked = int(body["workers"])
    with ThreadPoolExecutor(max_workers=4) as pool:  # ok: resource-exhaustion
        results = list(pool.map(work, [1, 2, 3]))
    return jsonify(results=results, asked=asked)
