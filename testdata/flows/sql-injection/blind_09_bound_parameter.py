# safe: the value is bound by the driver
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/products")
def products():
    category = request.args.get("category", "")
    conn = sqlite3.connect("shop.db")
    rows = conn.execute("SELECT id, title FROM product WHERE category = ?", (category,)).fetchall()  # ok: sql-injection
    conn.close()
    return jsonify([{"id": r[0], "title": r[1]} for r in rows])
