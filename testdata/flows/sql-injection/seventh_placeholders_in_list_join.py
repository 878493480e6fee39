# safe: placeholders in list join
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.post("/many")
def many():
    ids = request.get_json()["ids"]
    joined = ",".join("?" for _ in ids)
    con = sqlite3.connect("app.db")
    return str(con.execute(f"SELECT * FROM t WHERE id IN ({joined})", ids).fetchall())  # ok: sql-injection
