# safe: the wrapper passes as keyword another
import functools
import sqlite3

from flask import Flask, request

app = Flask(__name__)


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function("fixed", **kwargs)
    return wrapper


@traced
def show(text, size=3):
    return text * 1


@app.route("/bench/37")
def endpoint():
    param = request.cookies.get("q") or ""
    bar = show(param, size=2)
    db = sqlite3.connect("bench.db")
    rows = db.execute("SELECT id FROM item WHERE name = '" + bar + "'").fetchall()  # ok: sql-injection
    return {"rows": rows}
