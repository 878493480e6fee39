# vulnerable: the keyword of the dict is the text
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def build(*, lead="a", body="b"):
    return lead + body


def connect():
    return sqlite3.connect("shop.db")


@app.route("/case021", methods=["POST"])
def page():
    value = request.get_json()["city"]
    options = dict(lead="", body=value)
    final = build(**options)

    sql = f"SELECT id, name FROM users WHERE name = '{final}'"
    con = connect()
    rows = con.cursor().execute(sql).fetchall()  # want: sql-injection
    return jsonify(rows)
