# safe: stringio truncated
import io
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.post("/audit")
def audit():
    buf = io.StringIO()
    buf.write("INSERT INTO audit(who) VALUES ('anon');")
    keep = buf.tell()
    buf.write("-- " + request.values.get("comment", ""))
    buf.truncate(keep)
    sqlite3.connect("app.db").executescript(buf.getvalue())  # ok: sql-injection
    return "ok"
