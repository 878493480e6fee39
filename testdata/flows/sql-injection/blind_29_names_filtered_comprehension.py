# safe: the comprehension keeps known column names only and the values are bound
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)

COLUMNS = {"make", "model"}


@app.route("/cars")
def cars():
    names = [n for n in sorted(request.args) if n in COLUMNS]
    where = " AND ".join(n + " = ?" for n in names) or "1"
    conn = sqlite3.connect("cars.db")
    rows = conn.execute("SELECT id FROM car WHERE " + where, [request.args[n] for n in names]).fetchall()  # ok: sql-injection
    return jsonify([r[0] for r in rows])
