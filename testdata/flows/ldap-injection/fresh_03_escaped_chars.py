# safe: escape_filter_chars in a helper of the class
from flask import Blueprint, request
from ldap3 import ALL, Connection, Server
from ldap3.utils.conv import escape_filter_chars

bp = Blueprint("people", __name__)


class Query:
    def __init__(self, mail):
        self.mail = escape_filter_chars(mail)

    def __str__(self):
        return f"(mail={self.mail})"


@bp.get("/people")
def people():
    query = Query(request.args.get("mail", ""))
    conn = Connection(Server("directory", get_info=ALL), auto_bind=True)
    conn.search("ou=people,dc=example,dc=org", str(query), attributes=["cn"])  # ok: ldap-injection
    return {"people": [str(e.cn) for e in conn.entries]}
