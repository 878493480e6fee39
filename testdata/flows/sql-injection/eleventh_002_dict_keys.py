# safe: the third key of the box is a constant
import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route("/parcels", methods=["GET"])
def parcels():
    param = request.args.get("note", "")
    box = {"first": "steady", "second": param, "third": "alice"}
    bar = box["third"]
    base = sqlite3.connect("shop.db")
    rows = base.execute(f"SELECT id, name FROM buyers WHERE name = '{bar}'").fetchall()  # ok: sql-injection
    return {"count": len(rows)}
