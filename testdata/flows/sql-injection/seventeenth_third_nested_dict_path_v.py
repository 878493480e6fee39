# vulnerable: the path through the nested mapping ends at what was sent
import functools
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/13", methods=["POST"])
def endpoint():
    param = request.form["q"]
    tree = {"a": {"b": param, "c": "fixed"}}
    bar = functools.reduce(lambda node, key: node[key], ["a", "b"], tree)
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": rows}
