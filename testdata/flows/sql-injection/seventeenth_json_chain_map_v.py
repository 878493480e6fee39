# vulnerable: the request's mapping comes first and wins
from collections import ChainMap

import pymysql
from flask import Flask, request

app = Flask(__name__)
DEFAULTS = {"city": "Oslo"}


@app.route("/bench/sql/5", methods=["POST"])
def endpoint():
    given = request.get_json()
    view = ChainMap({"city": given["city"]}, DEFAULTS)
    con = pymysql.connect(host="localhost", user="bench", db="bench")
    cur = con.cursor()
    cur.execute("SELECT name FROM people WHERE city = '" + view["city"] + "'")  # want: sql-injection
    return {"people": cur.fetchall()}
