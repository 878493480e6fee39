# safe: limit type int
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.get("/page")
def page():
    limit = request.args.get("limit", default=10, type=int)
    con = sqlite3.connect("a.db")
    return str(con.execute(f"SELECT * FROM p LIMIT {limit}").fetchall())  # ok: sql-injection
