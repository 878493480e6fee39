# safe: rows of executemany are bound
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/query/form")
def show_form():
    return "send it by POST"


@app.route("/query/02", methods=["GET", "POST"])
def handle_query():
    values = request.args.getlist("Subject")
    arg1 = values[-1] if len(values) > 0 else ""
    pair = {"first": arg1, "second": "bar"}
    outcome = pair.get("first", "bar")
    rows = [("a", outcome), ("b", outcome)]
    db = sqlite3.connect("stock.db")
    db.executemany("INSERT INTO stock (name, owner) VALUES (?, ?)", rows)  # ok: sql-injection
    db.commit()
    return "stored"
