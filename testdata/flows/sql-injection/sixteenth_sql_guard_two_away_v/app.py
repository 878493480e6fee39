# vulnerable: the column check two files away only writes a warning
import sqlite3

from flask import Flask, jsonify, request

from lib import checks

app = Flask(__name__)


@app.route("/orders")
def orders():
    by = request.args.get("by", "id")
    checks.ordering(by)
    conn = sqlite3.connect("orders.db")
    cursor = conn.execute("SELECT id, total FROM orders ORDER BY " + by)  # want: sql-injection
    return jsonify(cursor.fetchall())
