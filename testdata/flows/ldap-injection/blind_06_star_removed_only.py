# vulnerable: removing the asterisk leaves parentheses
import ldap

from flask import Flask, jsonify, request

app = Flask(__name__)


def without_star(text):
    return text.replace("*", "")


@app.route("/rooms")
def rooms():
    room = without_star(request.args.get("room", ""))
    con = ldap.initialize("ldap://directory.internal")
    flt = "(|(cn=" + room + ")(roomNumber=" + room + "))"
    ident = con.search("ou=rooms,dc=example,dc=org", ldap.SCOPE_SUBTREE, flt)  # want: ldap-injection
    return jsonify(pending=ident)
