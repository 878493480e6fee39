# safe: the unit is one of the allowed ones
import ldap3
from flask import Flask, abort, jsonify, request

app = Flask(__name__)
UNITS = ["staff", "guests"]


@app.route("/units")
def units():
    unit = request.cookies.get("unit", "staff")
    if unit not in UNITS:
        abort(404)
    base = ",".join(["ou=" + unit, "dc=example", "dc=org"])
    conn = ldap3.Connection("directory", auto_bind=True)
    conn.search(search_base=base, search_filter="(objectClass=person)", attributes=["mail"])  # ok: ldap-injection
    return jsonify([e.entry_dn for e in conn.entries])
