# safe: the name of a form field must be that of a known column
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
COLUMNS = frozenset({"name", "price", "stock"})


@app.route("/bench/sql/2", methods=["POST"])
def endpoint():
    column = ""
    for name in request.form.keys():
        if request.form.get(name) == "sort":
            column = name
            break
    if column not in COLUMNS:
        abort(400)
    db = sqlite3.connect("shop.db")
    rows = db.execute("SELECT name, price FROM goods ORDER BY " + column).fetchall()  # ok: sql-injection
    return {"rows": rows}
