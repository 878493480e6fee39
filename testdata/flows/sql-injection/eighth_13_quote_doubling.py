# vulnerable: quotes are doubled in a text that stands where no quotes are
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def sql_quote(value):
    return value.replace("'", "''")


@app.route("/sensors/<station>/last")
def last_values(station):
    limit = sql_quote(request.args.get("limit", "10"))
    db = sqlite3.connect("weather.db")
    sql = "SELECT taken, celsius FROM samples WHERE station = ? ORDER BY taken DESC LIMIT " + limit
    return jsonify(db.execute(sql, (station,)).fetchall())  # want: sql-injection
