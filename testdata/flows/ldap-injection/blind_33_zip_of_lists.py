# vulnerable: attributes and values are zipped into clauses
import ldap

from flask import Flask, jsonify, request

app = Flask(__name__)

NAMES = ["sn", "givenName"]


@app.post("/match")
def match():
    values = request.form.getlist("value")
    flt = "(&" + "".join("(%s=%s)" % pair for pair in zip(NAMES, values)) + ")"
    con = ldap.initialize("ldap://directory.internal")
    return jsonify(count=len(con.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, flt)))  # want: ldap-injection
