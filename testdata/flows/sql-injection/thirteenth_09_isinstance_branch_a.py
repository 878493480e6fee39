# vulnerable: the text is no int, so it goes through
import pymysql
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/case081")
def handle():
    term = max(request.args.keys(), default="")
    if isinstance(term, int):
        resolved = "number"
    else:
        resolved = term
    con = pymysql.connect(host="localhost", db="shop")
    sql = "SELECT * FROM orders WHERE state = '" + resolved + "' LIMIT 20"
    cur = con.cursor()
    try:
        cur.execute(sql)  # want: sql-injection
        found = cur.fetchall()
    finally:
        con.close()
    return jsonify(found)
