# vulnerable: doubling quotes does not help where the value stands without quotes
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def sql_text(value):
    return value.replace("'", "''")


@app.route("/age")
def by_age():
    age = sql_text(request.args.get("age", "0"))
    conn = sqlite3.connect("people.db")
    rows = conn.execute("SELECT name FROM person WHERE age > " + age).fetchall()  # want: sql-injection
    return jsonify([r[0] for r in rows])
