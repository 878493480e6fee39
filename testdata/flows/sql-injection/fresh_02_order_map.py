# safe: the sort column falls back to a constant
import sqlite3

from flask import Flask, g, jsonify, request

app = Flask(__name__)
COLUMNS = {"price": "unit_price", "name": "title"}


def database():
    if "db" not in g:
        g.db = sqlite3.connect("shop.db")
    return g.db


@app.get("/products")
def products():
    wanted = request.args.get("sort", "name")
    column = COLUMNS.get(wanted, "title")
    rows = database().execute("SELECT id, title FROM products ORDER BY " + column).fetchall()  # ok: sql-injection
    return jsonify(rows)
