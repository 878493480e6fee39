# vulnerable: the inner function was made for what was sent
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def maker(text):
    def give(other):
        return text
    return give


@app.route("/bench/73", methods=["PUT"])
def endpoint():
    param = request.get_data(as_text=True)
    bar = maker(param)("fixed")
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": rows}
