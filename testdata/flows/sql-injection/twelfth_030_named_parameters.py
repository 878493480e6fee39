# safe: both values are parameters
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/needle", methods=["POST"])
def needle():
    incoming = request.form["mirror"]
    base = sqlite3.connect("stock.db")
    rows = base.execute("SELECT id FROM goods WHERE name = :name AND kind = :kind", {"kind": "tool", "name": incoming}).fetchall()  # ok: sql-injection
    return {"rows": len(rows)}
