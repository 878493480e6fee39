# safe: only the checksum of the text
import json
import ldap3
import zlib

from flask import Flask, request

app = Flask(__name__)


@app.route("/case057", methods=["POST"])
def endpoint():
    text_in = json.loads(request.data)["name"]
    outcome = format(zlib.crc32(text_in.encode()), "08x")

    server = ldap3.Server("ldap://localhost:389")
    base = "ou=users,dc=example,dc=org"
    query = "(|(cn=%s)(mail=*))" % outcome
    with ldap3.Connection(server) as con:
        con.search(search_base=base, search_filter=query, search_scope=ldap3.SUBTREE)  # ok: ldap-injection
        return {"found": [str(entry) for entry in con.entries]}
