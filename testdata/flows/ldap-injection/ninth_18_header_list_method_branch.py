# safe: the method returns before it reaches its argument
import types
import urllib.parse

import ldap
from flask import request


class Chooser:
    def choose(self, text):
        limit = 86
        if (7 * 42) - limit > 200:
            return "guest"
        return text


def init(app):
    @app.route("/lookup/18", methods=["GET"])
    def case_18_get():
        return case_18_post()

    @app.route("/lookup/18", methods=["POST"])
    def case_18_post():
        received = request.headers.getlist("X-Vector")
        asked = urllib.parse.unquote(received[0]) if received else ""

        ns = types.SimpleNamespace(kept=asked, spare="guest")
        carry = ns.kept

        final = Chooser().choose(carry)

        directory = ldap.initialize("ldap://localhost")
        hits = directory.search_s("dc=example,dc=com", ldap.SCOPE_SUBTREE, "(cn=%s)" % final)  # ok: ldap-injection
        return str(len(hits))
