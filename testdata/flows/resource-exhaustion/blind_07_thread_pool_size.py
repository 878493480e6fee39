# vulnerable: the number of worker threads is in the body
from concurrent.futures import ThreadPoolExecutor

from flask import Flask, jsonify, request

app = Flask(__name__)


def work(n):
    return n * 2


@app.post("/batch")
def batch():
    body = request.get_json()
    workers = int(body["workers"])
    with ThreadPoolExecutor(max_workers=workers) as pool:  # want: resource-exhaustion
        results = list(pool.map(work, [1, 2, 3]))
    return jsonify(results=results)
