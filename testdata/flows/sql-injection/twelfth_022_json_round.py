# safe: the second key after a round trip
import json

import pymysql
from flask import Flask, request

app = Flask(__name__)


@app.route("/lantern")
def lantern():
    incoming = request.headers.get("X-Teapot", default="")
    text = json.dumps({"one": incoming, "two": "tulip"})
    final = json.loads(text)["two"]
    link = pymysql.connect(host="localhost", database="stock")
    try:
        with link.cursor() as cursor:
            cursor.execute("DELETE FROM marks WHERE note LIKE '%" + final + "%'")  # ok: sql-injection
        link.commit()
    finally:
        link.close()
    return {"done": True}
