# safe: the column passes through an enum, the direction through a helper that aborts
import enum
import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


class Column(enum.Enum):
    NUMBER = "number"
    DUE = "due"
    TOTAL = "total"


def require_direction(value):
    if value not in ("asc", "desc"):
        abort(400)
    return value


@app.route("/invoices")
def invoices():
    try:
        column = Column(request.args.get("sort", "due"))
    except ValueError:
        abort(400)
    direction = require_direction(request.args.get("dir", "asc"))
    cursor = sqlite3.connect("books.db").cursor()
    cursor.execute("SELECT number, due, total FROM invoices ORDER BY " + column.value + " " + direction)  # ok: sql-injection
    return jsonify(cursor.fetchall())
