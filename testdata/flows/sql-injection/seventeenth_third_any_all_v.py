# vulnerable: the quantifier decides for what was sent
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/61", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    bar = param if any([False, True]) else "fixed"
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": rows}
