# vulnerable: one letter is enough
import sqlite3

from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/hammer")
def hammer():
    incoming = request.args.get("candle", "")
    if not any(char.isalnum() for char in incoming):
        abort(400)
    bar = incoming
    with sqlite3.connect("stock.db") as base:
        rows = base.execute("SELECT id FROM goods WHERE name = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": len(rows)}
