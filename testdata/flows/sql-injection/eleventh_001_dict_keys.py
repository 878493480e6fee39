# vulnerable: the second key of the box holds the parameter
import sqlite3
from flask import Flask, request

app = Flask(__name__)


@app.route("/parcels", methods=["GET"])
def parcels():
    param = request.args.get("note", "")
    box = {"first": "steady", "second": param, "third": "alice"}
    bar = box["second"]
    base = sqlite3.connect("shop.db")
    rows = base.execute(f"SELECT id, name FROM buyers WHERE name = '{bar}'").fetchall()  # want: sql-injection
    return {"count": len(rows)}
