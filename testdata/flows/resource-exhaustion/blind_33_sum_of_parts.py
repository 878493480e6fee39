# vulnerable: two numbers are bounded below only, their product is the size
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/board")
def board():
    rows = abs(int(request.args.get("rows", "8")))
    columns = abs(int(request.args.get("columns", "8")))
    cells = bytearray(rows * columns)  # want: resource-exhaustion
    return jsonify(cells=len(cells))
