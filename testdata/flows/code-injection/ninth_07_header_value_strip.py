# safe: operation from a table
import operator
import urllib.parse

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ProcessView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Small endpoint."""
        incoming = request.headers.get("X-Ref", "")
        incoming = urllib.parse.unquote(incoming)

        bar = incoming.strip()

        operations = {"add": operator.add, "sub": operator.sub}
        operation = operations.get(bar, operator.mul)
        return str(operation(6, 7))  # ok: code-injection


app.add_url_rule("/formula/07", view_func=ProcessView.as_view("formula"))
