# safe: branch of the directory from a table
import urllib.parse

import ldap3
from flask import Blueprint, request

bp = Blueprint("lookup", __name__)


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


@bp.route("/lookup/14", methods=("GET", "POST"))
def endpoint():
    query = request.query_string.decode("utf-8")
    start = query.find("ref=")
    if start == -1:
        return "expected parameter ref", 400
    asked = query[start + len("ref="):]
    end = asked.find("&")
    if end != -1:
        asked = asked[:end]
    asked = urllib.parse.unquote_plus(asked)

    letters_of = "ABC"
    match letters_of[2]:
        case "A":
            temp = "guest"
        case "C" | "D":
            temp = asked
        case _:
            temp = "guest"

    bar2 = temp.strip()

    branches = {"staff": "ou=staff,dc=example,dc=com", "guests": "ou=guests,dc=example,dc=com"}
    connection = connect()
    connection.search(branches.get(bar2, branches["guests"]), "(objectClass=person)")  # ok: ldap-injection
    return str(len(connection.entries))
