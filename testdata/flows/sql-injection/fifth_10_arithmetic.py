# safe: the condition always holds, so the constant is taken
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/greeting")
def greeting():
    cookie = request.cookies.get("nick", "guest")
    size = 86
    nick = "guest" if (7 * 42) - size > 200 else cookie
    con = sqlite3.connect("users.db")
    sql = f"SELECT greeting FROM account WHERE nick = '{nick}'"
    row = con.execute(sql).fetchone()  # ok: sql-injection
    return row[0] if row else "hello"
