# safe: only columns of the list reach the statement
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)

COLUMNS = frozenset({"name", "price", "added"})


def column(asked):
    if asked not in COLUMNS:
        asked = "name"
    return asked


@app.route("/goods")
def goods():
    by = column(request.args.get("sort", "name"))
    con = sqlite3.connect("shop.db")
    rows = con.execute(f"SELECT name, price FROM goods ORDER BY {by}").fetchall()  # ok: sql-injection
    return jsonify(rows)
