# vulnerable: the template of the filter is filled by hand
import ldap
import ldap.filter
from flask import request


def init(app):

    @app.route("/recipes", methods=["GET"])
    def recipes():
        wanted = request.headers.getlist("X-Shop-Where")[0]
        link = ldap.initialize("ldap://ldap.example.org")
        link.search_s("dc=example", ldap.SCOPE_SUBTREE, "(&(uid=%s)(active=%s))" % (wanted, "yes"))  # want: ldap-injection
        return "ok"
