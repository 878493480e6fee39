# vulnerable: the name of a form field becomes the column's name
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
    db = sqlite3.connect("shop.db")
    rows = db.execute("SELECT name, price FROM goods ORDER BY " + column).fetchall()  # want: sql-injection
    return {"rows": rows}
