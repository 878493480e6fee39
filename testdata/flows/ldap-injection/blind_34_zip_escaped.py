# safe: the values are escaped before they are zipped
import ldap
from ldap.filter import escape_filter_chars

from flask import Flask, jsonify, request

app = Flask(__name__)

NAMES = ["sn", "givenName"]


@app.post("/match")
def match():
    values = [escape_filter_chars(v) for v in request.form.getlist("value")]
    flt = "(&" + "".join("(%s=%s)" % pair for pair in zip(NAMES, values)) + ")"
    con = ldap.initialize("ldap://directory.internal")
    return jsonify(count=len(con.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, flt)))  # ok: ldap-injection
