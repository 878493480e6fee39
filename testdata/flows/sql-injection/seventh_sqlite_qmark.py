# safe: sqlite qmark
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.post("/login")
def login():
    user = request.form["user"]
    con = sqlite3.connect("app.db")
    row = con.execute("SELECT id FROM users WHERE name = ?", (user,)).fetchone()  # ok: sql-injection
    return "hi" if row else ("no", 401)
