# safe: the group that is read is another
import re
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/61", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    found = re.search(r"(?P<head>a+)(?P<tail>.*)", "aaa" + param, re.S)
    bar = found["head"]
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
