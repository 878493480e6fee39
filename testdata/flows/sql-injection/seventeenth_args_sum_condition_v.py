# vulnerable: the sum is below the bound, so the parameter is kept
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/sql/1")
def endpoint():
    param = request.args.get("vector", "")
    num = 106
    bar = "none" if (7 * 42) - num > 200 else param
    con = sqlite3.connect("users.db")
    cur = con.cursor()
    cur.execute(f"SELECT * FROM users WHERE name = '{bar}'")  # want: sql-injection
    return {"rows": cur.fetchall()}
