# safe: the limit is the smaller of a number and a bound
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


def clamp(text, highest):
    try:
        return min(int(text), highest)
    except ValueError:
        return highest


@app.route("/sensors/<station>/last")
def last_values(station):
    limit = clamp(request.args.get("limit", "10"), 500)
    db = sqlite3.connect("weather.db")
    sql = f"SELECT taken, celsius FROM samples WHERE station = ? ORDER BY taken DESC LIMIT {limit}"
    return jsonify(db.execute(sql, (station,)).fetchall())  # ok: sql-injection
