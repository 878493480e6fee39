# vulnerable: indexing returns what was put in; then the second group is the parameter
import ldap
import re
from flask.views import MethodView
from flask import Flask, request

app = Flask(__name__)


class Shelf:
    def __init__(self, item):
        self.item = item

    def __getitem__(self, key):
        return self.item


class ReportsView(MethodView):
    def post(self):
        body = request.json or {}
        supplied = body.get("item", "")
        halfway = Shelf(supplied)["any"]
        found = re.match(r"(?P<head>\w*)\x1f(?P<tail>.*)", "head\x1f" + halfway, re.S)
        product = found.group("tail")
        link = ldap.initialize("ldap://ldap.example.org")
        link.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(mail=%s)" % product)  # want: ldap-injection
        return "searched"


app.add_url_rule("/reports", view_func=ReportsView.as_view("reports"))
