# safe: unknown columns become id
import sqlite3
from urllib.parse import unquote

from flask import Flask, request

app = Flask(__name__)
COLUMNS = {"name": "name", "price": "price"}


@app.route("/harness")
def harness():
    entered = unquote(request.cookies.get("easel", ""))
    base = sqlite3.connect("stock.db")
    column = COLUMNS.get(entered) or "id"
    rows = base.execute("SELECT id, name FROM goods ORDER BY " + column).fetchall()  # ok: sql-injection
    return {"rows": len(rows)}
