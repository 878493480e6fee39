# safe: int() leaves only digits and a sign
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/orders/find")
def find_order():
    try:
        number = int(request.form["number"])
    except (KeyError, ValueError):
        return jsonify(error="number expected"), 400
    db = sqlite3.connect("orders.db")
    cur = db.cursor()
    cur.execute("SELECT status FROM orders WHERE number = %d" % number)  # ok: sql-injection
    row = cur.fetchone()
    return jsonify(status=row[0] if row else None)
