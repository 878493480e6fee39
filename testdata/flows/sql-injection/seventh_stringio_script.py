# vulnerable: stringio script
import io
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.post("/audit")
def audit():
    buf = io.StringIO()
    buf.write("INSERT INTO audit(who) VALUES ('")
    buf.write(request.remote_user or "anon")
    buf.write("', '" if False else "');")
    buf.write("-- " + request.values.get("comment", ""))
    sqlite3.connect("app.db").executescript(buf.getvalue())  # want: sql-injection
    return "ok"
