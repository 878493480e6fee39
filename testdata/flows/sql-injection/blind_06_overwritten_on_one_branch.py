# vulnerable: the value is replaced by a constant only when the flag is set
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/report")
def report():
    region = request.args.get("region", "")
    if request.args.get("all") == "1":
        region = "%"
    db = sqlite3.connect("sales.db")
    cur = db.cursor()
    query = "SELECT sum(amount) FROM sale WHERE region LIKE '{}'".format(region)
    cur.execute(query)  # want: sql-injection
    return jsonify(total=cur.fetchone()[0])
