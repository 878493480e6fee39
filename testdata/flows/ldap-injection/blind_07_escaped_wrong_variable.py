# vulnerable: the escaped copy is not the one that is used
import ldap
from ldap.filter import escape_filter_chars

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/staff")
def staff():
    name = request.args.get("name", "")
    shown = escape_filter_chars(name)
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(sn=" + name + ")")  # want: ldap-injection
    return jsonify(name=shown, count=len(hits))
