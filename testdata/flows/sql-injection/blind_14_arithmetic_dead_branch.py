# safe: the condition is arithmetically false, the request value never reaches the query
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/report")
def report():
    region = request.args.get("region", "")
    factor = 7
    if factor * 6 - 2 > 200:
        wanted = region
    else:
        wanted = "north"
    db = sqlite3.connect("sales.db")
    cur = db.cursor()
    cur.execute("SELECT sum(amount) FROM sale WHERE region = '" + wanted + "'")  # ok: sql-injection
    return jsonify(total=cur.fetchone()[0])
