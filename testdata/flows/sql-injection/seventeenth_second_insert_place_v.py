# vulnerable: what stands at that place after inserting is what was sent
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/97")
def endpoint():
    param = next(iter(request.args), "")
    row = ["a", "b"]
    row.insert(1, param)
    bar = row[1]
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": rows}
