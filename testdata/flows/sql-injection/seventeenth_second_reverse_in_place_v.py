# vulnerable: the last element after reversing is what was sent
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/13", methods=["POST"])
def endpoint():
    param = request.form["q"]
    row = [param, "mid", "end"]
    row.reverse()
    bar = row[-1]
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": rows}
