# vulnerable: the form's name is formatted into the statement
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.post("/find")
def find():
    name = request.form["name"]
    db = sqlite3.connect("site.db")
    row = db.execute(f"SELECT id FROM users WHERE name = '{name}'").fetchone()  # want: sql-injection
    return {"found": row is not None}
