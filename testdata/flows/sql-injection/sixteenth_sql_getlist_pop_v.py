# vulnerable: after pop(0) the second place holds the fixed word and the first the parameter
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/stock")
def stock():
    parts = request.args.getlist("part")
    param = parts[0] if parts else ""
    steps = ["head", param, "tail"]
    steps.pop(0)
    steps.append("any")
    bar = steps[0]
    conn = sqlite3.connect("stock.db")
    rows = conn.execute("SELECT sku FROM part WHERE code = '" + bar + "'").fetchall()  # want: sql-injection
    return jsonify(rows)
