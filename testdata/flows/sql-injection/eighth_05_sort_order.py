# vulnerable: the direction is checked, the column is not
import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
DIRECTIONS = frozenset({"asc", "desc"})


def require_direction(value):
    if value not in DIRECTIONS:
        abort(400)
    return value


@app.route("/invoices")
def invoices():
    column = request.args.get("sort", "due")
    direction = require_direction(request.args.get("dir", "asc"))
    db = sqlite3.connect("books.db")
    cursor = db.cursor()
    cursor.execute("SELECT number, due, total FROM invoices ORDER BY " + column + " " + direction)  # want: sql-injection
    return jsonify(cursor.fetchall())
