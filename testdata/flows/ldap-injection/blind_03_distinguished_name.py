# vulnerable: the organisation unit becomes part of the DN that is searched
import ldap

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/unit/members")
def members():
    unit = request.form["unit"]
    base = "ou=" + unit + ",dc=example,dc=org"
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_s(base, ldap.SCOPE_ONELEVEL, "(objectClass=person)")  # want: ldap-injection
    return jsonify(count=len(hits))
