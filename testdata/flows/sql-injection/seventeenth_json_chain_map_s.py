# safe: the defaults come first and win
from collections import ChainMap

import pymysql
from flask import Flask, request

app = Flask(__name__)
DEFAULTS = {"city": "Oslo"}


@app.route("/bench/sql/5", methods=["POST"])
def endpoint():
    given = request.get_json()
    view = ChainMap(DEFAULTS, {"city": given["city"]})
    con = pymysql.connect(host="localhost", user="bench", db="bench")
    cur = con.cursor()
    cur.execute("SELECT name FROM people WHERE city = '" + view["city"] + "'")  # ok: sql-injection
    return {"people": cur.fetchall()}
