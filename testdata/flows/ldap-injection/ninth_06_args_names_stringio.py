# safe: RDN escaped for ldap3
import io

import ldap3
from flask import Blueprint, request
from ldap3.utils.dn import escape_rdn

bp = Blueprint("lookup", __name__)


def pass_on(text):
    result = text
    return result


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


@bp.route("/lookup/06", methods=("GET", "POST"))
def case_lookup():
    """Small endpoint."""
    asked = ""
    for name, value in request.args.items():
        if value == "vector":
            asked = name

    stream_a = io.StringIO()
    stream_a.write(asked)
    stream_a.seek(0)
    next_value = stream_a.read()

    used = pass_on(next_value)

    connection = connect()
    connection.search("ou=" + escape_rdn(used) + ",dc=example,dc=com", "(objectClass=person)")  # ok: ldap-injection
    return str(len(connection.entries))
