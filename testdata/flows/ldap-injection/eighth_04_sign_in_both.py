# safe: name and group are escaped
from flask import Flask, abort, request, session
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)


@app.route("/sign-in", methods=["POST"])
def sign_in():
    user = escape_filter_chars(request.form["user"])
    group = escape_filter_chars(request.form.get("group", "users"))
    with Connection(Server("ldap.example.org"), auto_bind=True) as connection:
        text = "(&(uid=%s)(memberOf=cn=%s,ou=groups,dc=example,dc=org))" % (user, group)
        connection.search("dc=example,dc=org", text, attributes=["cn"])  # ok: ldap-injection
        if len(connection.entries) != 1:
            abort(401)
        session["dn"] = connection.entries[0].entry_dn
    return "", 204
