# safe: unknown columns become the first one
import sqlite3

from flask import Blueprint, request

bp = Blueprint("handle", __name__, url_prefix="/b")

COLUMNS = {"name": "p.name", "age": "p.age"}


def order_by(value):
    column = COLUMNS.get(value)
    return column or COLUMNS["name"]


@bp.post("/check")
def handle():
    everything = {**request.form}
    param = everything["memo"]
    db = sqlite3.connect("people.db")
    rows = db.execute("SELECT * FROM p ORDER BY " + order_by(param)).fetchall()  # ok: sql-injection
    return {"rows": rows}
