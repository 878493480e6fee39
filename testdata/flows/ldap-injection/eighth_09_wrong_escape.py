# vulnerable: the text is escaped for HTML, the brackets and stars remain
from html import escape

import ldap
from flask import Flask, jsonify, request

app = Flask(__name__)
BASE = "ou=rooms,dc=example,dc=org"


class Rooms:
    def __init__(self, uri):
        self.directory = ldap.initialize(uri)

    def __contains__(self, room):
        return bool(self.directory.search_s(BASE, ldap.SCOPE_SUBTREE, f"(&(objectClass=room)(cn={room}))"))  # want: ldap-injection


@app.route("/rooms")
def rooms():
    room = escape(request.headers.get("X-Room", ""))
    return jsonify(known=room in Rooms("ldap://ldap.example.org"))
