# vulnerable: the field of the named tuple is the parameter
from collections import namedtuple

import psycopg2
from flask import Flask, request

app = Flask(__name__)

Pair = namedtuple("Pair", "left right")


def step(user_input):
    pair = Pair("plain", user_input)
    result = pair._asdict()["right"]
    return result


@app.route("/case080", methods=["POST"])
def case080():
    values = request.form.getlist("name")
    user_input = values[0] if values else ""
    result = step(user_input)
    con = psycopg2.connect("dbname=shop")
    with con.cursor() as cur:
        cur.execute("SELECT count(*) FROM visits WHERE page = '{}'".format(result))  # want: sql-injection
        count = cur.fetchone()[0]
    return str(count)
