# vulnerable: the column of ORDER BY is the query's
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)
COLUMNS = ("name", "price")


@app.get("/goods")
def goods():
    column = request.args.get("order", "name")
    if not column:
        abort(400)
    db = sqlite3.connect("shop.db")
    rows = db.execute("SELECT name FROM goods ORDER BY " + column).fetchall()  # want: sql-injection
    return {"names": [row[0] for row in rows], "columns": COLUMNS}
