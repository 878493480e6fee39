# safe: the buffer is emptied before the constant is written
import io
import sqlite3
import urllib.parse

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "bar"


class CaseView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        wrapped = RequestWrapper(request)
        incoming = wrapped.get_form_parameter("selection")

        passed = "bar"
        try:
            passed = incoming
        finally:
            finished = True

        sio = io.StringIO()
        sio.write(passed)
        sio.seek(0)
        sio.truncate()
        sio.write("bar")
        bar = sio.getvalue()

        with sqlite3.connect("shop.db") as db:
            found = db.execute(f"SELECT id FROM orders WHERE customer = '{bar}'").fetchone()  # ok: sql-injection
        return "known" if found else "unknown"


app.add_url_rule("/sqli/08", view_func=CaseView.as_view("sqli"))
