# vulnerable: the format asks for the element what was sent
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/1")
def endpoint():
    param = request.args.get("q", "")
    bar = "{0[1]}-{1}".format(["x", param], "y")
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": rows}
