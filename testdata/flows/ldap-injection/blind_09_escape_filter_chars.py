# safe: escape_filter_chars for the value in the filter
import ldap
from ldap.filter import escape_filter_chars

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/people")
def people():
    uid = escape_filter_chars(request.args.get("uid", ""))
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=%s)" % uid, ["cn"])  # ok: ldap-injection
    return jsonify(count=len(hits))
