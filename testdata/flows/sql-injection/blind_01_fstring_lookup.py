# vulnerable: query string value is formatted into the statement text
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/products")
def products():
    category = request.args.get("category", "")
    conn = sqlite3.connect("shop.db")
    rows = conn.execute(f"SELECT id, title FROM product WHERE category = '{category}'").fetchall()  # want: sql-injection
    conn.close()
    return jsonify([{"id": r[0], "title": r[1]} for r in rows])
