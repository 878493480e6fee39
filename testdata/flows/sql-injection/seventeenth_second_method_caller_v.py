# vulnerable: the method that is called keeps what was sent
import operator
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/37")
def endpoint():
    param = request.cookies.get("q") or ""
    call = operator.methodcaller("replace", "a", "b")
    bar = str(call(param))
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # want: sql-injection
    return {"rows": rows}
