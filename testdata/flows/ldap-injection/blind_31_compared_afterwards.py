# safe: all hosts are read with a constant filter, the name is compared in Python
import ldap

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/hosts")
def hosts():
    name = request.args.get("name", "").encode()
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_s("ou=hosts,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(objectClass=device)")  # ok: ldap-injection
    return jsonify(count=sum(1 for _, attrs in hits if name in attrs["cn"]))
