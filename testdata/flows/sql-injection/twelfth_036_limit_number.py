# safe: made a number
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/paddle", methods=["POST"])
def paddle():
    arrived = (request.get_json(silent=True) or {}).get("locket", "")
    base = sqlite3.connect("stock.db")
    limit = min(int(arrived.strip().lstrip("0") or "10"), 50)
    rows = base.execute(f"SELECT id FROM goods LIMIT {limit}").fetchall()  # ok: sql-injection
    return {"rows": len(rows)}
