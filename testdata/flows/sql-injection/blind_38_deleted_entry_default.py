# safe: the user's entry is deleted, setdefault fills in a constant
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/city")
def city():
    options = {"order": request.args.get("order", "id")}
    del options["order"]
    options.setdefault("order", "name")
    options.setdefault("limit", 10)
    conn = sqlite3.connect("geo.db")
    rows = conn.execute("SELECT id FROM city ORDER BY {order} LIMIT {limit}".format(**options)).fetchall()  # ok: sql-injection
    return jsonify([r[0] for r in rows])
