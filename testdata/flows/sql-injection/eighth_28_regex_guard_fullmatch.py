# safe: the name of the table matches a pattern of letters as a whole
import re
import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
TABLE = re.compile(r"[a-z]{3,20}")


@app.route("/count")
def count():
    table = request.values.get("table", "")
    if TABLE.fullmatch(table) is None:
        abort(400, "no such table")
    row = sqlite3.connect("stat.db").execute(f"SELECT count(*) FROM {table}").fetchone()  # ok: sql-injection
    return jsonify(count=row[0])
