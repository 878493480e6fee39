# safe: the new object keeps its upper limit only
import psycopg2
from flask import Flask, request

app = Flask(__name__)


class Limited(str):
    def __new__(cls, text):
        return super().__new__(cls, str(len(text[:500])))


@app.route("/report", methods=["POST"])
def listing():
    body = request.get_json(silent=True) or {}
    param = str(body.get("where", ""))
    bar = Limited(param)
    link = psycopg2.connect(dbname="shop")
    cur = link.cursor()
    cur.execute("SELECT total FROM orders WHERE code = '%s'" % bar)  # ok: sql-injection
    return str(cur.fetchone())
