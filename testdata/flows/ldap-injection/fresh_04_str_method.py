# vulnerable: the object's text contains the raw mail
from flask import Blueprint, request
from ldap3 import ALL, Connection, Server

bp = Blueprint("people", __name__)


class Query:
    def __init__(self, mail):
        self.mail = mail.strip()

    def __str__(self):
        return f"(mail={self.mail})"


@bp.get("/people")
def people():
    query = Query(request.args.get("mail", ""))
    conn = Connection(Server("directory", get_info=ALL), auto_bind=True)
    conn.search("ou=people,dc=example,dc=org", str(query), attributes=["cn"])  # want: ldap-injection
    return {"people": [str(e.cn) for e in conn.entries]}
