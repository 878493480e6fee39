# vulnerable: reduce concatenates
import functools
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.get("/rd")
def rd():
    words = ["SELECT a", "FROM t", "WHERE b =", request.args.get("b", "1")]
    q = functools.reduce(lambda acc, w: acc + " " + w, words)
    return str(sqlite3.connect("a.db").execute(q).fetchall())  # want: sql-injection
