# safe: one placeholder is joined for each of the cookie's texts
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/sql/6")
def endpoint():
    marks = request.cookies.get("marks", "").split("|")
    inside = ",".join("?" for mark in marks)
    db = sqlite3.connect("marks.db")
    rows = db.execute("SELECT id FROM mark WHERE name IN (" + inside + ")", marks).fetchall()  # ok: sql-injection
    return {"rows": rows}
