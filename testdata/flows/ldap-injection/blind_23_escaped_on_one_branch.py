# vulnerable: the value is escaped only if it holds an asterisk
import ldap
from ldap.filter import escape_filter_chars

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/hosts")
def hosts():
    name = request.args.get("name", "")
    if "*" in name:
        name = escape_filter_chars(name)
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_s("ou=hosts,dc=example,dc=org", ldap.SCOPE_SUBTREE, f"(cn={name})")  # want: ldap-injection
    return jsonify(count=len(hits))
