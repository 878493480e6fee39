# safe: two rotations put the constant at the front
import sqlite3
from collections import deque
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


class ReportsView(MethodView):
    def get(self, supplied):
        ring = deque(["lead", supplied, "alice"])
        ring.rotate(-2)
        baz = ring[0]
        cursor = sqlite3.connect("shop.db").cursor()
        statement = " ".join(["SELECT * FROM notes WHERE title LIKE", "'%" + baz + "%'"])
        cursor.execute(statement)  # ok: sql-injection
        return str(len(list(cursor)))


app.add_url_rule("/reports/<path:supplied>", view_func=ReportsView.as_view("reports"))
