# vulnerable: the entry that is changed is named by the header
import ldap
import ldap.modlist

from flask import Flask, jsonify, request

app = Flask(__name__)


class Entry:
    suffix = ",ou=people,dc=example,dc=org"

    def __init__(self, uid):
        self.dn = "uid=" + uid + self.suffix


@app.post("/mail")
def set_mail():
    entry = Entry(request.headers["X-Uid"])
    con = ldap.initialize("ldap://directory.internal")
    con.modify_s(entry.dn, [(ldap.MOD_REPLACE, "mail", b"new@example.org")])  # want: ldap-injection
    return jsonify(ok=True)
