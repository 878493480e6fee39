# safe: decorator casts filter
import functools
import sqlite3
from flask import Flask, request

app = Flask(__name__)

def with_filter(fn):
    @functools.wraps(fn)
    def inner(*a, **kw):
        raw = request.args.get("flt", "1")
        return fn(*a, flt="owner = %d" % int(raw), **kw)
    return inner
@app.get("/rows")
@with_filter
def rows(flt):
    return str(sqlite3.connect("a.db").execute("SELECT * FROM r WHERE " + flt).fetchall())  # ok: sql-injection
