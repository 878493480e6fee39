# safe: filter_format escapes each assertion value
import ldap
from ldap.filter import filter_format

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/people")
def people():
    flt = filter_format("(&(objectClass=%s)(uid=%s))", ["person", request.args.get("uid", "")])
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, flt)  # ok: ldap-injection
    return jsonify(count=len(hits))
