# vulnerable: the factory of the missing key gives the text
import ldap3
from collections import defaultdict

from flask import Flask, request

app = Flask(__name__)


@app.route("/case013/<path:ref>")
def case013(ref):
    value = request.view_args["ref"]
    table = defaultdict(lambda: value)
    table["known"] = "plain"
    piece = table["other"]
    server = ldap3.Server("ldap://localhost:389")
    base = "ou=users,dc=example,dc=org"
    query = "(|(cn=%s)(mail=*))" % piece
    with ldap3.Connection(server) as con:
        con.search(search_base=base, search_filter=query, search_scope=ldap3.SUBTREE)  # want: ldap-injection
        return {"found": [str(entry) for entry in con.entries]}
