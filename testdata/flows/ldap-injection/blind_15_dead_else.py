# safe: the else branch with the request's value is unreachable
import ldap

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/rooms")
def rooms():
    asked = request.args.get("room", "")
    floors = 4
    room = "lobby" if (floors * 3) % 5 == 2 else asked
    con = ldap.initialize("ldap://directory.internal")
    ident = con.search("ou=rooms,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(cn=" + room + ")")  # ok: ldap-injection
    return jsonify(pending=ident)
