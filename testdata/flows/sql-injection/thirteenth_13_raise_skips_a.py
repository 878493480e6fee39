# vulnerable: the raise comes before the overwriting line, so the parameter stays
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def connect():
    return sqlite3.connect("shop.db")


@app.route("/case083")
def endpoint():
    value = request.headers["X-Name"] if "X-Name" in request.headers else "none"
    resolved = value
    try:
        int("x")
        resolved = "plain"
    except ValueError:
        pass

    sql = f"SELECT id, name FROM users WHERE name = '{resolved}'"
    con = connect()
    rows = con.cursor().execute(sql).fetchall()  # want: sql-injection
    return jsonify(rows)
