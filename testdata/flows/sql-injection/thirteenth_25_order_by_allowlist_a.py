# vulnerable: the column is compared with the list, but the one from the request is used when it is not there
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)

COLUMNS = frozenset({"name", "price", "added"})


def column(asked):
    if asked not in COLUMNS:
        app.logger.info("sorting by another column")
    return asked


@app.route("/goods")
def goods():
    by = column(request.args.get("sort", "name"))
    con = sqlite3.connect("shop.db")
    rows = con.execute(f"SELECT name, price FROM goods ORDER BY {by}").fetchall()  # want: sql-injection
    return jsonify(rows)
