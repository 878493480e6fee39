# safe: the method that is called keeps another
import operator
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/37")
def endpoint():
    param = request.cookies.get("q") or ""
    call = operator.methodcaller("count", "a")
    bar = str(call(param))
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
