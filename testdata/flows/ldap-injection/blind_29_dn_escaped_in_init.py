# safe: the constructor escapes the part of the DN
import ldap
from ldap.dn import escape_dn_chars

from flask import Flask, jsonify, request

app = Flask(__name__)


class Entry:
    suffix = ",ou=people,dc=example,dc=org"

    def __init__(self, uid):
        self.dn = "uid=" + escape_dn_chars(uid) + self.suffix


@app.post("/mail")
def set_mail():
    entry = Entry(request.headers["X-Uid"])
    con = ldap.initialize("ldap://directory.internal")
    con.modify_s(entry.dn, [(ldap.MOD_REPLACE, "mail", b"new@example.org")])  # ok: ldap-injection
    return jsonify(ok=True)
