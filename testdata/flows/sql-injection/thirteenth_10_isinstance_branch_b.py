# safe: anything that is text is replaced
import pymysql
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/case081")
def handle():
    term = max(request.args.keys(), default="")
    if isinstance(term, str):
        resolved = "text"
    else:
        resolved = term
    con = pymysql.connect(host="localhost", db="shop")
    sql = "SELECT * FROM orders WHERE state = '" + resolved + "' LIMIT 20"
    cur = con.cursor()
    try:
        cur.execute(sql)  # ok: sql-injection
        found = cur.fetchall()
    finally:
        con.close()
    return jsonify(found)
