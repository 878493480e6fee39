# vulnerable: after the copy is changed the original holds what was sent
import copy
import sqlite3

from flask import Flask

app = Flask(__name__)


@app.route("/bench/49/<path:param>")
def endpoint(param):
    doc = {"a": [param]}
    twin = copy.deepcopy(doc)
    twin["a"][0] = "fixed"
    bar = doc["a"][0]
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": rows}
