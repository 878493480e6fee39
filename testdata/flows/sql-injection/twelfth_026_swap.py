# safe: the left one is the fixed one now
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/vase", methods=["POST"])
def vase():
    entered = request.files["rudder"].read().decode()
    left, right = entered, "clove"
    left, right = right, left
    chosen = left
    with sqlite3.connect("stock.db") as base:
        rows = base.execute("SELECT id FROM goods WHERE name = '" + chosen + "'").fetchall()  # ok: sql-injection
    return {"rows": len(rows)}
