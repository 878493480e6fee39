# safe: the group of that key holds another
import itertools
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/73", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    rows = [("a", "fixed"), ("b", param)]
    groups = {key: [row[1] for row in part] for key, part in itertools.groupby(rows, key=lambda row: row[0])}
    bar = groups["a"][0]
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
