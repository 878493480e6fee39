# safe: the overwriting line comes before the raise
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
        resolved = "plain"
        int("x")
    except ValueError:
        pass

    sql = f"SELECT id, name FROM users WHERE name = '{resolved}'"
    con = connect()
    rows = con.cursor().execute(sql).fetchall()  # ok: sql-injection
    return jsonify(rows)
