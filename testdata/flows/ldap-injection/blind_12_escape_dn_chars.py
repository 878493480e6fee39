# safe: escape_dn_chars for the part of the DN
import ldap
from ldap.dn import escape_dn_chars

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/unit/members")
def members():
    unit = escape_dn_chars(request.form["unit"])
    base = "ou=" + unit + ",dc=example,dc=org"
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_s(base, ldap.SCOPE_ONELEVEL, "(objectClass=person)")  # ok: ldap-injection
    return jsonify(count=len(hits))
