# safe: the form's name is a parameter of the statement
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/find")
def find():
    name = request.form["name"]
    db = sqlite3.connect("site.db")
    row = db.execute("SELECT id FROM users WHERE name = ?", (name,)).fetchone()  # ok: sql-injection
    return {"found": row is not None}
