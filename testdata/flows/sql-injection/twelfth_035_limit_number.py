# vulnerable: blanks and zeros are cut
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/paddle", methods=["POST"])
def paddle():
    arrived = (request.get_json(silent=True) or {}).get("locket", "")
    base = sqlite3.connect("stock.db")
    limit = arrived.strip().lstrip("0") or "10"
    rows = base.execute(f"SELECT id FROM goods LIMIT {limit}").fetchall()  # want: sql-injection
    return {"rows": len(rows)}
