# safe: the last turn of the loop leaves the constant
import ldap3
from flask import Blueprint

bp = Blueprint("people", __name__)


def pick(left, right):
    return right


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


@bp.route("/people/22/<path:tail>", methods=("GET", "POST"))
def respond(tail):
    submitted = tail

    temp = pick(right=submitted, left="guest")

    used = ""
    for current in (temp, "guest"):
        used = current

    connection = connect()
    if connection.search("dc=example,dc=com", "(&(uid=guest)(userPassword=%s))" % used):  # ok: ldap-injection
        return "welcome"
    return "denied", 403
