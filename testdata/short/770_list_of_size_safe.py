# safe: CWE-770 (or 400, 789, 1284): the length has a limit
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/primes")
def sieve():
    """Return all primes below a limit."""
    limit = request.args.get("limit", default=100, type=int)
    if not 2 <= limit <= 100_000:
        return jsonify(error="limit out of range"), 400
    marks = [True] * limit  # ok: CWE-770
    primes = []
    for number in range(2, limit):
        if marks[number]:
            primes.append(number)
            for multiple in range(number * number, limit, number):
                marks[multiple] = False
    return jsonify(primes)
