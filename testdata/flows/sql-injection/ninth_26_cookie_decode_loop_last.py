# safe: order column from a fixed table
import sqlite3
import urllib.parse

from flask import Flask, request

app = Flask(__name__)


@app.get("/records/form")
def show_form():
    return "send it by POST"


@app.route("/records/26", methods=["GET", "POST"])
def respond_26():
    field = ""
    if request.cookies.get("Subject") is not None:
        field = urllib.parse.unquote(request.cookies["Subject"])

    next_value = ""
    for candidate in ("bar", field):
        next_value = candidate

    base_number = 106
    outcome = next_value if 7 * 18 + base_number > 200 else "bar"

    columns = {"name": "name", "price": "price DESC"}
    order = columns.get(outcome, "id")
    cur = sqlite3.connect("shop.db").cursor()
    cur.execute("SELECT id, name FROM items ORDER BY " + order)  # ok: sql-injection
    return {"count": len(cur.fetchall())}
