# safe: python-ldap escape
import configparser

import ldap
from flask import Flask, request
from flask.views import MethodView
from ldap.filter import escape_filter_chars

app = Flask(__name__)


class EndpointView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        body = request.get_json(silent=True)
        submitted = body["item"]["item"] if body else ""
        held = submitted.replace("\t", " ")
        settings = configparser.ConfigParser(interpolation=None)
        settings["web"] = {"one": held, "two": "guest"}
        outcome = settings["web"]["one"]
        directory = ldap.initialize("ldap://localhost")
        clean = escape_filter_chars(outcome)
        hits = directory.search_s("dc=example,dc=com", ldap.SCOPE_SUBTREE, "(cn=%s)" % clean)  # ok: ldap-injection
        return str(len(hits))


app.add_url_rule("/directory/07", view_func=EndpointView.as_view("directory"))
