# safe: both numbers are refused over a hundred
from flask import Flask, jsonify, request

app = Flask(__name__)


def small(text):
    number = int(text)
    if not 1 <= number <= 100:
        raise ValueError("number")
    return number


@app.route("/board")
def board():
    try:
        rows = small(request.args.get("rows", "8"))
        columns = small(request.args.get("columns", "8"))
    except ValueError:
        return jsonify(error="size"), 400
    cells = bytearray(rows * columns)  # ok: resource-exhaustion
    return jsonify(cells=len(cells))
