# vulnerable: setdefault keeps the user's entry that was there before
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/city")
def city():
    options = {"order": request.args.get("order", "id")}
    options.setdefault("order", "name")
    options.setdefault("limit", 10)
    conn = sqlite3.connect("geo.db")
    rows = conn.execute("SELECT id FROM city ORDER BY {order} LIMIT {limit}".format(**options)).fetchall()  # want: sql-injection
    return jsonify([r[0] for r in rows])
