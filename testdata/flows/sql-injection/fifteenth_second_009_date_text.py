# safe: only the date's own text goes on
from datetime import datetime

import pymysql
from flask import Flask, request

app = Flask(__name__)


def day(value):
    try:
        return datetime.strptime(value, "%Y-%m-%d").strftime("%d.%m.%Y")
    except ValueError:
        return "01.01.2000"


@app.route("/lookup", methods=["POST"])
def pull():
    order = request.json
    param = order["lines"][0]["sku"]
    bar = day(param)
    link = pymysql.connect(host="db", user="web", database="wiki")
    with link.cursor() as cur:
        cur.execute("SELECT body FROM pages ORDER BY {}".format(bar))  # ok: sql-injection
        rows = cur.fetchall()
    return {"rows": rows}
