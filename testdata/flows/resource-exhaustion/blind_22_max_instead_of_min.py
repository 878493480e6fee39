# vulnerable: max() gives a lower bound only
from flask import Flask, jsonify, request

app = Flask(__name__)


def bounded(value):
    return max(value, 10)


@app.route("/table")
def table():
    count = bounded(int(request.args.get("rows", "10")))
    rows = [{"n": n} for n in range(count)]  # want: resource-exhaustion
    return jsonify(rows=len(rows))
