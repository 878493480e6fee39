# safe: the format string names the constant only
import sqlite3
import urllib.parse

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class EndpointQueryView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        asked = urllib.parse.unquote_plus(request.cookies.get("selection", "noCookieValueSupplied"))

        turn = 0
        held = "bar"
        while turn < 2:
            if turn == 1:
                held = asked
            turn += 1

        bar = "{spare}".format(x=held, spare="bar")

        pieces = ["SELECT count(*) FROM visits", "WHERE page = '" + bar + "'"]
        cursor = sqlite3.connect("visits.db").cursor()
        cursor.execute(" ".join(pieces))  # ok: sql-injection
        return str(cursor.fetchone()[0])


app.add_url_rule("/query/05", view_func=EndpointQueryView.as_view("query"))
