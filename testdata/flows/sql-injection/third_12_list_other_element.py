# safe: after the pop the element is the constant
import sqlite3

from flask import Flask

app = Flask(__name__)


@app.get("/kind/<kind>")
def show(kind):
    kinds = ["all", kind, "none"]
    kinds.pop(0)
    statement = "SELECT count(*) FROM things WHERE kind = '{}'".format(kinds[1])
    cursor = sqlite3.connect("site.db").cursor()
    cursor.execute(statement)  # ok: sql-injection
    return {"count": cursor.fetchone()[0]}
