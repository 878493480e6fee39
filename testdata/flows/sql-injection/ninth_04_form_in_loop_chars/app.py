# safe: the named arguments bring the constant to the result
from flask import Flask, request

from helpers.database import get_connection

app = Flask(__name__)


def pick(left, right):
    return right


@app.route("/sqli/04", methods=["GET", "POST"])
def serve_04():
    """Small endpoint."""
    if "payload" in request.form:
        asked = request.form["payload"]
    else:
        asked = ""
    next_value = pick(right="bar", left=asked)
    chosen_value = ""
    for ch in next_value:
        chosen_value += ch
    con = get_connection()
    cur = con.cursor()
    sql = f"INSERT INTO notes (body) VALUES ('{chosen_value}')"
    cur.execute(sql)  # ok: sql-injection
    con.commit()
    return "inserted"
