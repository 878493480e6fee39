# vulnerable: CWE-770 (or 400, 789, 1284): a list as long as a visitor says
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/primes")
def sieve():
    """Return all primes below a limit."""
    limit = request.args.get("limit", default=100, type=int)
    marks = [True] * limit  # want: CWE-770
    primes = []
    for number in range(2, limit):
        if marks[number]:
            primes.append(number)
            for multiple in range(number * number, limit, number):
                marks[multiple] = False
    return jsonify(primes)
