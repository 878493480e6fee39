# vulnerable: the last setter of the chain is about another field
import ldap
from flask import Flask, request


class Letter:
    def __init__(self):
        self.parts = {}

    def to(self, who):
        self.parts["to"] = who
        return self

    def about(self, what):
        self.parts["about"] = what
        return self

    def build(self):
        return self.parts["to"]


def create_app():
    app = Flask(__name__)

    @app.route("/check", methods=["POST"])
    def act():
        param = request.form["note"]
        bar = Letter().to(param).about("bill").about("desk").build()
        link = ldap.initialize("ldaps://ldap.local")
        number = link.search_ext("dc=corp", ldap.SCOPE_ONELEVEL, "(memberOf={})".format(bar), ["cn"])  # want: ldap-injection
        return str(link.result(number))

    return app
