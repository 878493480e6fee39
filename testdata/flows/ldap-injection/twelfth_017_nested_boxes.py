# vulnerable: the second row
import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/inkwell", methods=["POST"])
def inkwell():
    uploads = request.files.getlist("funnel")
    entered = uploads[0].filename or ""
    store = {"rows": [{"id": 1, "name": "cress"}, {"id": 2, "name": entered}]}
    outcome = store["rows"][1]["name"]
    server = ldap3.Server("ldap://directory.local")
    with ldap3.Connection(server) as link:
        link.search(search_base="dc=local", search_filter="(|(cn={0})(sn={0}))".format(outcome), search_scope=ldap3.SUBTREE)  # want: ldap-injection
        return {"count": len(link.entries)}
