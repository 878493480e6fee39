# vulnerable: handed to the parent's method
from urllib.parse import unquote_plus

import pymysql
from flask import Flask, request

app = Flask(__name__)


class Early:
    def show(self, text):
        return text


class Late(Early):
    def show(self, text):
        return super().show(text)


@app.route("/bucket")
def bucket():
    raw = request.query_string.decode("utf-8")
    place = raw.find("basket=")
    if place == -1:
        return "missing", 400
    param = unquote_plus(raw[place + len("basket="):])
    outcome = Late().show(param)
    link = pymysql.connect(host="localhost", database="stock")
    try:
        with link.cursor() as cursor:
            cursor.execute("DELETE FROM marks WHERE note LIKE '%" + outcome + "%'")  # want: sql-injection
        link.commit()
    finally:
        link.close()
    return {"done": True}
