# vulnerable: the callable object adds the text that it was made with
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Prefixer:
    def __init__(self, lead):
        self.lead = lead

    def __call__(self, text):
        return self.lead + text


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
    rows = con.cursor().execute(sql).fetchall()  # want: sql-injection
    return jsonify(rows)
