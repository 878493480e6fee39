# safe: the last element after reversing is another
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/13", methods=["POST"])
def endpoint():
    param = request.form["q"]
    row = [param, "mid", "end"]
    row.reverse()
    bar = row[0]
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
