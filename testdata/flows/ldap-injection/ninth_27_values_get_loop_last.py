# vulnerable: search in a function of its own; the value goes through: loop last
import ldap
from flask import request


def lookup(directory, who):
    condition = "(&(objectClass=user)(sAMAccountName=" + who + "))"
    return directory.search_s("dc=corp,dc=example", ldap.SCOPE_SUBTREE, condition, ["cn"])  # want: ldap-injection


def init(app):
    @app.route("/directory/27", methods=["GET"])
    def serve_directory_get():
        return serve_directory_post()

    @app.route("/directory/27", methods=["POST"])
    def serve_directory_post():
        """Called by the front end."""
        param = request.values.get("vector", default="")

        outcome = ""
        for candidate in ("guest", param):
            outcome = candidate

        found = lookup(ldap.initialize("ldap://localhost"), outcome)
        return str(len(found))
