# safe: the quantifier decides for another
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/61", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    bar = param if all([False, True]) else "fixed"
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
