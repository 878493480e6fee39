# vulnerable: escaping for HTML does nothing for a column name
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
    column = html.escape(asked)
    rows = sqlite3.connect("shop.db").execute("SELECT * FROM buyers ORDER BY " + column)  # want: sql-injection
    return {"n": len(list(rows))}
