# vulnerable: the user name is put into the search filter
import ldap

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/people")
def people():
    uid = request.args.get("uid", "")
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=%s)" % uid, ["cn"])  # want: ldap-injection
    return jsonify(count=len(hits))
