# safe: named parameter of sqlite3
import sqlite3
import types

from flask import Flask, request

app = Flask(__name__)


@app.route("/sqli/07", methods=["GET", "POST"])
def handle_request():
    field = ""
    for name in request.form.keys():
        if request.form.get(name) == "ref":
            field = name
            break

    _, _, held = ("key=" + field).partition("=")

    holder = types.SimpleNamespace(kept=held, spare="bar")
    bar2 = holder.kept

    with sqlite3.connect("shop.db") as db:
        found = db.execute("SELECT id FROM orders WHERE customer = :who", {"who": bar2}).fetchone()  # ok: sql-injection
    return "known" if found else "unknown"
