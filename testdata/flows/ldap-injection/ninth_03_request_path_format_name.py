# vulnerable: base DN built with the value; the value goes through: format name
import ldap3
from flask import request


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


def init(app):
    @app.route("/people/03/<tail>", methods=["GET"])
    def respond_get(tail):
        return respond_post(tail)

    @app.route("/people/03/<tail>", methods=["POST"])
    def respond_post(tail):
        incoming = request.path.rsplit("/", 1)[-1]

        bar = "{x}".format(x=incoming, spare="guest")

        connection = connect()
        base = "ou=" + bar + ",dc=example,dc=com"
        connection.search(base, "(objectClass=person)")  # want: ldap-injection
        return str(len(connection.entries))
