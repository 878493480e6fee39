# safe: reduce takes longest
import functools
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.get("/rd")
def rd():
    words = ["SELECT a FROM t WHERE b = 1", request.args.get("b", "1")]
    q = functools.reduce(lambda acc, w: acc, words)
    return str(sqlite3.connect("a.db").execute(q).fetchall())  # ok: sql-injection
