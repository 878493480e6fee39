# safe: what is no digit is filtered out
import sqlite3

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ActView(MethodView):
    def get(self, rest):
        param = request.path.rsplit("/", 1)[-1]
        bar = "".join(filter(str.isdigit, param))
        db = sqlite3.connect("log.db")
        db.cursor().executescript(f"INSERT INTO visits(page) VALUES ('{bar}');")  # ok: sql-injection
        db.close()
        return "noted"


app.add_url_rule("/preview/<path:rest>", view_func=ActView.as_view("act"))
