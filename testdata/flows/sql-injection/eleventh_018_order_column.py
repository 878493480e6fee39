# safe: the column comes out of a fixed table
import html
import sqlite3
from urllib.parse import parse_qsl
from flask import Flask, request

app = Flask(__name__)

COLUMNS = {"name": "name", "newest": "created DESC"}


@app.route("/boats", methods=["GET"])
def boats():
    pairs = parse_qsl(request.query_string.decode("utf-8"))
    asked = dict(pairs)["topic"]
    column = COLUMNS.get(asked, "id")
    rows = sqlite3.connect("shop.db").execute("SELECT * FROM buyers ORDER BY " + column)  # ok: sql-injection
    return {"n": len(list(rows))}
