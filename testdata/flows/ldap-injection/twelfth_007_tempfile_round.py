# vulnerable: written to a file and read
import tempfile

import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/napkin/<path:kayak>")
def napkin(kayak):
    entered = kayak
    with tempfile.TemporaryFile("w+") as spool:
        spool.write(entered)
        spool.seek(0)
        picked = spool.read()
    server = ldap3.Server("ldap://directory.local")
    with ldap3.Connection(server) as link:
        link.search(search_base="dc=local", search_filter="(|(cn={0})(sn={0}))".format(picked), search_scope=ldap3.SUBTREE)  # want: ldap-injection
        return {"count": len(link.entries)}
