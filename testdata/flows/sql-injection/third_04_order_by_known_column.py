# safe: the column must be in the constant tuple
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
COLUMNS = ("name", "price")


@app.get("/goods")
def goods():
    column = request.args.get("order", "name")
    if column not in COLUMNS:
        abort(400)
    db = sqlite3.connect("shop.db")
    rows = db.execute("SELECT name FROM goods ORDER BY " + column).fetchall()  # ok: sql-injection
    return {"names": [row[0] for row in rows], "columns": COLUMNS}
