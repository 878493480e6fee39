# safe: the inner function writes a constant to the outer name
import sqlite3
from urllib.parse import parse_qs

from flask import Flask, request

app = Flask(__name__)


@app.route("/case079")
def handle():
    raw = parse_qs(request.query_string.decode("utf-8")).get("target", [""])[0]
    final = raw

    def put():
        nonlocal final
        final = "plain"

    put()
    with sqlite3.connect("shop.db") as con:
        con.executescript("UPDATE notes SET seen = 1 WHERE tag = '%s'" % final)  # ok: sql-injection
    return "ok"
