# safe: filter_format escapes what it fills in
import ldap
import ldap.filter
from flask import request


def init(app):

    @app.route("/recipes", methods=["GET"])
    def recipes():
        wanted = request.headers.getlist("X-Shop-Where")[0]
        link = ldap.initialize("ldap://ldap.example.org")
        link.search_s("dc=example", ldap.SCOPE_SUBTREE, ldap.filter.filter_format("(&(uid=%s)(active=%s))", [wanted, "yes"]))  # ok: ldap-injection
        return "ok"
