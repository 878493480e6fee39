# vulnerable: the cookie's texts are joined into the statement
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/sql/6")
def endpoint():
    marks = request.cookies.get("marks", "").split("|")
    inside = ",".join("'" + mark + "'" for mark in marks)
    db = sqlite3.connect("marks.db")
    rows = db.execute("SELECT id FROM mark WHERE name IN (" + inside + ")").fetchall()  # want: sql-injection
    return {"rows": rows}
