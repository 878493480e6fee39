# safe: constant filter, entries compared in Python
import base64

import ldap3
from flask import Blueprint, request

bp = Blueprint("people", __name__)


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


@bp.route("/people/10", methods=("GET", "POST"))
def handle_10():
    supplied = request.args.get("q")
    if not supplied:
        supplied = ""

    encoded = base64.b64encode(supplied.encode("utf-8"))
    carry = base64.b64decode(encoded).decode("utf-8")

    base_number = 86
    if 7 * 42 - base_number > 200:
        bar = carry
    else:
        bar = "guest"

    connection = connect()
    connection.search("dc=example,dc=com", "(objectClass=person)", attributes=["uid"])  # ok: ldap-injection
    return str(sum(1 for entry in connection.entries if str(entry.uid) == bar))
