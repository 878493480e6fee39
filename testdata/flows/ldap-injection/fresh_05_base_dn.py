# vulnerable: the unit becomes part of the search base
import ldap3
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/units")
def units():
    unit = request.cookies.get("unit", "staff")
    base = ",".join(["ou=" + unit, "dc=example", "dc=org"])
    conn = ldap3.Connection("directory", auto_bind=True)
    conn.search(search_base=base, search_filter="(objectClass=person)", attributes=["mail"])  # want: ldap-injection
    return jsonify([e.entry_dn for e in conn.entries])
