# safe: re.fullmatch admits digits only
import re

import psycopg
from flask import Flask, abort, jsonify
from flask.views import MethodView

app = Flask(__name__)


class InvoiceView(MethodView):
    def get(self, number):
        if not re.fullmatch(r"[0-9]+", number):
            abort(400)
        with psycopg.connect("dbname=billing") as conn:
            row = conn.execute(f"SELECT total FROM invoices WHERE number = {number}").fetchone()  # ok: sql-injection
        return jsonify(total=row[0])


app.add_url_rule("/invoices/<number>", view_func=InvoiceView.as_view("invoice"))
