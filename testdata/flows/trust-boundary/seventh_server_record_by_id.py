# safe: server record by id
import sqlite3
from flask import Flask, request, session

app = Flask(__name__)

@app.post("/jn")
def jn():
    uid = request.get_json()["token"]
    row = sqlite3.connect("a.db").execute("SELECT is_admin FROM tokens WHERE t = ?", (uid,)).fetchone()
    if row is None:
        return "no", 401
    session["is_admin"] = bool(row[0])  # ok: trust-boundary
    return "ok"
