# safe: the format asks for the element another
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/1")
def endpoint():
    param = request.args.get("q", "")
    bar = "{0[0]}-{1}".format(["x", param], "y")
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
