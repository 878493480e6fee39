# safe: only two fixed values pass
import urllib.parse

from flask import Flask, request
from flask.views import MethodView
from sqlalchemy import create_engine

app = Flask(__name__)


class HandleRecordsView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        query = request.query_string.decode("utf-8")
        start = query.find("p1=")
        if start == -1:
            return "expected parameter p1", 400
        submitted = query[start + len("p1="):]
        end = submitted.find("&")
        if end != -1:
            submitted = submitted[:end]
        submitted = urllib.parse.unquote_plus(submitted)

        held = [entry for entry in ("bar", submitted)][1]

        final = held
        if final not in ("bar", "other"):
            final = "bar"

        engine = create_engine("postgresql+psycopg2:///shop")
        with engine.begin() as connection:
            connection.exec_driver_sql("DELETE FROM tokens WHERE owner = '" + final + "'")  # ok: sql-injection
        return "removed"


app.add_url_rule("/records/28", view_func=HandleRecordsView.as_view("records"))
