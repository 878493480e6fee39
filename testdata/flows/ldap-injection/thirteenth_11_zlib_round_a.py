# vulnerable: compressed and decompressed
import json
import ldap3
import zlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/case057", methods=["POST"])
def endpoint():
    text_in = json.loads(request.data)["name"]
    outcome = zlib.decompress(zlib.compress(text_in.encode())).decode()

    server = ldap3.Server("ldap://localhost:389")
    base = "ou=users,dc=example,dc=org"
    query = "(|(cn=%s)(mail=*))" % outcome
    with ldap3.Connection(server) as con:
        con.search(search_base=base, search_filter=query, search_scope=ldap3.SUBTREE)  # want: ldap-injection
        return {"found": [str(entry) for entry in con.entries]}
