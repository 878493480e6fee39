# safe: min() bounds the loop
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/numbers")
def numbers():
    count = min(int(request.args.get("count", "10")), 1000)
    total = 0
    for n in range(count):  # ok: resource-exhaustion
        total += n * n
    return jsonify(total=total)
