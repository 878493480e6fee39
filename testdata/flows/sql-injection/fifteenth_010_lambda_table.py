# safe: the table's function gives its length
import pymysql
from flask import Flask, request

app = Flask(__name__)

OPERATIONS = {
    "echo": lambda value: value,
    "size": lambda value: format(len(value), "d"),
}


def entry():
    lines = request.files["batch"].stream.read().decode("utf-8").splitlines()
    param = lines[0]
    operation = OPERATIONS["size"]
    bar = operation(param)
    link = pymysql.connect(host="db", user="web", database="wiki")
    with link.cursor() as cur:
        cur.execute("SELECT body FROM pages ORDER BY {}".format(bar))  # ok: sql-injection
        rows = cur.fetchall()
    return {"rows": rows}


app.add_url_rule("/entry", "entry", entry, methods=["POST"])
