# vulnerable: the pattern looks at the beginning of the name only
import re
import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
TABLE = re.compile(r"[a-z]{3,20}")


@app.route("/count")
def count():
    table = request.values.get("table", "")
    if TABLE.match(table) is None:
        abort(400, "no such table")
    row = sqlite3.connect("stat.db").execute(f"SELECT count(*) FROM {table}").fetchone()  # want: sql-injection
    return jsonify(count=row[0])
