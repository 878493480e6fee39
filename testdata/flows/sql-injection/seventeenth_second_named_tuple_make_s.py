# safe: the field of the tuple holds another
import collections
import sqlite3

from flask import Flask

app = Flask(__name__)


Point = collections.namedtuple("Point", "left right")


@app.route("/bench/49/<path:param>")
def endpoint(param):
    point = Point._make(["fixed", param])
    bar = point.left
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
