# vulnerable: prefix is checked before the dots are resolved; the value goes through: config, bytes
import configparser
import os

from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class EndpointDocsView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        body = request.get_json(silent=True)
        supplied = body["item"]["username"] if body else ""

        conf_a = configparser.RawConfigParser()
        conf_a.add_section("section")
        conf_a.set("section", "keyA", "default.txt")
        conf_a.set("section", "beta", supplied)
        relayed = conf_a.get("section", "beta")

        raw = relayed.encode("utf-8")
        bar = str(raw, "utf-8")

        full = os.path.join("/srv/files", bar)
        if not full.startswith("/srv/files"):
            return "outside", 403
        with open(full) as handle:  # want: path-traversal
            size = len(handle.read())
        return str(size)


app.add_url_rule("/docs/17", view_func=EndpointDocsView.as_view("docs"))
