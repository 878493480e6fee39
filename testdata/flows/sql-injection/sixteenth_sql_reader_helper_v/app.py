# vulnerable: the reader's method hands back the posted value
import sqlite3

from flask import Flask, jsonify, request

from requests_in import FormReader

app = Flask(__name__)


@app.post("/members/list")
def members():
    reader = FormReader(request)
    column = reader.sort_as_sent()
    db = sqlite3.connect("members.db")
    statement = f"SELECT id, last_name FROM member ORDER BY {column}"
    rows = db.execute(statement).fetchall()  # want: sql-injection
    return jsonify(rows)
