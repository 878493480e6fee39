# safe: what is allowed is left over
import sqlite3

from flask import Flask, request

app = Flask(__name__)

COLUMNS = {"title", "price", "stock"}


def show():
    param = request.args.get("ref", default="-", type=str)
    asked = {param}
    left = asked & COLUMNS
    bar = next(iter(left), "title")
    db = sqlite3.connect("shop.db")
    rows = db.execute("SELECT id, title FROM items WHERE owner = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}


app.add_url_rule("/open", "show", show)
