# vulnerable: the object's element is what was sent
import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Shelf:
    def __init__(self):
        self.rows = {}

    def __setitem__(self, key, value):
        self.rows[key] = value

    def __getitem__(self, key):
        return self.rows[key]


@app.route("/bench/85")
def endpoint():
    values = request.values.getlist("q")
    param = values[0] if values else ""
    shelf = Shelf()
    shelf["a"] = param
    bar = shelf["a"]
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": rows}
