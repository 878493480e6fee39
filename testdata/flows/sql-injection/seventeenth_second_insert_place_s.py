# safe: what stands at that place after inserting is another
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/97")
def endpoint():
    param = next(iter(request.args), "")
    row = ["a", "b"]
    row.insert(0, param)
    bar = row[1]
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
