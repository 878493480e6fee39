# safe: the column check two files away aborts the request
import sqlite3

from flask import Flask, jsonify, request

from lib import checks

app = Flask(__name__)


@app.route("/orders")
def orders():
    by = request.args.get("by", "id")
    checks.ordering(by)
    conn = sqlite3.connect("orders.db")
    cursor = conn.execute("SELECT id, total FROM orders ORDER BY " + by)  # ok: sql-injection
    return jsonify(cursor.fetchall())
