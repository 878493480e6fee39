# safe: after the copy is changed the original holds another
import copy
import sqlite3

from flask import Flask

app = Flask(__name__)


@app.route("/bench/49/<path:param>")
def endpoint(param):
    doc = {"a": [param]}
    twin = copy.deepcopy(doc)
    doc["a"][0] = "fixed"
    bar = doc["a"][0] + str(len(twin))
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
