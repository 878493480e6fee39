# safe: finally overwrites the value
import ldap3
from flask import Blueprint, request

bp = Blueprint("directory", __name__)


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


@bp.route("/directory/26", methods=("GET", "POST"))
def process_26():
    """Called by the front end."""
    fields = request.form.to_dict()
    user_input = fields.get("entry_id", "")

    relayed = user_input
    try:
        relayed = relayed.lower()
    finally:
        relayed = "guest"

    raw = relayed.encode("utf-8")
    bar2 = str(raw, "utf-8")

    connection = connect()
    connection.search("ou=people,dc=example,dc=com", f"(uid={bar2})", attributes=["cn"])  # ok: ldap-injection
    return f"{len(connection.entries)} entries"
