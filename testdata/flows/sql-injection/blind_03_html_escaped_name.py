# vulnerable: escaping for HTML turns quotes into entities only for double and single quotes but the value sits in a numeric position
import html
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/orders/find")
def find_order():
    number = html.escape(request.form["number"])
    db = sqlite3.connect("orders.db")
    cur = db.cursor()
    cur.execute("SELECT status FROM orders WHERE number = " + number)  # want: sql-injection
    row = cur.fetchone()
    return jsonify(status=row[0] if row else None)
