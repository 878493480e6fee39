# vulnerable: the member's method joins the text
from enum import Enum

import ldap3
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Mode(Enum):
    PLAIN = "plain"
    LOUD = "loud"

    def apply(self, value):
        return value + self.value


class EntryView(MethodView):
    def get(self, label):
        param = request.view_args["label"]
        bar = Mode["LOUD"].apply(param)
        link = ldap3.Connection(ldap3.Server("ldap.local"), auto_bind=True)
        link.search("dc=corp,dc=local", "(uid=" + bar + ")", attributes=["mail"])  # want: ldap-injection
        return str(len(link.entries))


app.add_url_rule("/open/<label>", view_func=EntryView.as_view("entry"))
