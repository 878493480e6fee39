# vulnerable: the values themselves are joined for IN
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/many")
def many():
    ids = request.args.getlist("id")
    marks = ",".join(ids)
    query = "SELECT name FROM users WHERE id IN (" + marks + ")"
    cur = sqlite3.connect("shop.db").cursor()
    cur.execute(query)  # want: sql-injection
    return jsonify(cur.fetchall())
