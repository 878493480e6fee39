# safe: json
import json
import urllib.parse

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Handle03View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        query = request.query_string.decode("utf-8")
        start = query.find("selection=")
        if start == -1:
            return "expected parameter selection", 400
        incoming = query[start + len("selection="):]
        end = incoming.find("&")
        if end != -1:
            incoming = incoming[:end]
        incoming = urllib.parse.unquote_plus(incoming)

        next_value = ""
        for ch in incoming:
            next_value += ch

        outcome = "%s" % next_value

        try:
            thing = json.loads(outcome)  # ok: unsafe-deserialization
        except ValueError:
            return "no json", 400
        return type(thing).__name__


app.add_url_rule("/state/03", view_func=Handle03View.as_view("state"))
