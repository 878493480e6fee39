# safe: the first layer has the fixed word
import collections
import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route("/saddle")
def saddle():
    asked = request.authorization.username if request.authorization else ""
    layers = collections.ChainMap({"leaf": "mint"}, {"leaf": asked})
    picked = layers["leaf"]
    with sqlite3.connect("stock.db") as base:
        rows = base.execute("SELECT id FROM goods WHERE name = '" + picked + "'").fetchall()  # ok: sql-injection
    return {"rows": len(rows)}
