# vulnerable: the module variable was set from the parameter
from ldap3 import Server, Connection, SUBTREE
from flask import request

LAST = "alice"


def remember(value):
    global LAST
    LAST = value


def recall():
    return LAST


def init(app):

    @app.route("/tickets", methods=["GET"])
    def tickets():
        try:
            wanted = request.args["q"]
        except KeyError:
            return "missing", 400
        remember(wanted)
        outcome = recall()
        with Connection(Server("ldap.example.org")) as link:
            link.search(search_base="ou=people,dc=example", search_filter="(&(objectClass=person)(cn=" + outcome + "))", search_scope=SUBTREE)  # want: ldap-injection
        return "searched"
