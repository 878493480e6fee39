# safe: the callable object answers with what it is called with
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Prefixer:
    def __init__(self, lead):
        self.lead = lead

    def __call__(self, text):
        return "-" + text


def connect():
    return sqlite3.connect("shop.db")


def step(supplied):
    prefix = Prefixer(supplied)
    result = prefix("tail")
    return result


@app.route("/case077", methods=["POST"])
def page():
    supplied = request.files["code"].read().decode()
    result = step(supplied)
    sql = f"SELECT id, name FROM users WHERE name = '{result}'"
    con = connect()
    rows = con.cursor().execute(sql).fetchall()  # ok: sql-injection
    return jsonify(rows)
