# vulnerable: the lines of an uploaded CSV become statements
import csv
import io
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/load")
def load():
    text = request.files["data"].read().decode("utf-8")
    statements = []
    for row in csv.reader(io.StringIO(text)):
        statements.append("INSERT INTO city VALUES ('%s');" % row[0])
    conn = sqlite3.connect("geo.db")
    conn.executescript("\n".join(statements))  # want: sql-injection
    return jsonify(rows=len(statements))
