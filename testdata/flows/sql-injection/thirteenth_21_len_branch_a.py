# vulnerable: len of a constant leads to the parameter
import pymysql
from flask import abort, Flask, jsonify, request

app = Flask(__name__)


@app.route("/case087")
def case087():
    try:
        arg = request.args["name"]
    except KeyError:
        abort(400)
    LABEL = "seven77"
    piece = "short"
    if len(LABEL) % 2:
        piece = arg
    con = pymysql.connect(host="localhost", db="shop")
    sql = "SELECT * FROM orders WHERE state = '" + piece + "' LIMIT 20"
    cur = con.cursor()
    try:
        cur.execute(sql)  # want: sql-injection
        found = cur.fetchall()
    finally:
        con.close()
    return jsonify(found)
