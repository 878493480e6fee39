from limits import TooMany, row_count
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.errorhandler(TooMany)
def too_many(error):
    return jsonify(error="rows"), 400


@app.route("/table")
def table():
    rows = [{"n": n} for n in range(row_count(request.args.get("rows", "10")))]  # ok: resource-exhaustion
    return jsonify(rows=len(rows))
