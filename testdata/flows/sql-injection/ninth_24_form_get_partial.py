# vulnerable: text joined into the statement of a cursor; the value goes through: reverse, partial
import functools
import sqlite3

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ServeView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        supplied = request.form.get("p1", "")

        backwards = supplied[::-1]
        passed = backwards[::-1]

        bound = functools.partial("{0}{1}".format, "")
        bar = bound(passed)

        connection = sqlite3.connect("accounts.db")
        cursor = connection.cursor()
        sql = "SELECT username FROM users WHERE password = '" + bar + "'"
        cursor.execute(sql)  # want: sql-injection
        return f"{len(cursor.fetchall())} rows"


app.add_url_rule("/records/24", view_func=ServeView.as_view("records"))
