# safe: order by allowlist
import sqlite3
from flask import Flask, request

app = Flask(__name__)

@app.get("/list")
def listing():
    sort = request.args.get("sort", "id")
    if sort not in {"id", "name", "price"}:
        sort = "id"
    kind = request.args.get("kind", "a")
    cur = sqlite3.connect("app.db").cursor()
    cur.execute("SELECT * FROM items WHERE kind = ? ORDER BY {}".format(sort), (kind,))  # ok: sql-injection
    return str(cur.fetchall())
