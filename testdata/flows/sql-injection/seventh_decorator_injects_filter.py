# vulnerable: decorator injects filter
import functools
import sqlite3
from flask import Flask, request

app = Flask(__name__)

def with_filter(fn):
    @functools.wraps(fn)
    def inner(*a, **kw):
        return fn(*a, flt=request.args.get("flt", "1=1"), **kw)
    return inner
@app.get("/rows")
@with_filter
def rows(flt):
    return str(sqlite3.connect("a.db").execute("SELECT * FROM r WHERE " + flt).fetchall())  # want: sql-injection
