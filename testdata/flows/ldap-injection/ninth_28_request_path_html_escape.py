# safe: DN component escaped
import html

import ldap
import ldap.dn
from flask import Flask, request

app = Flask(__name__)


@app.get("/directory/28/<tail>")
@app.post("/directory/28/<tail>")
def respond_directory(tail):
    asked = request.path.rsplit("/", 1)[-1]

    middle = html.escape(asked)

    first, *rest = ["guest", middle, "tail"]
    outcome = rest[0]

    directory = ldap.initialize("ldap://localhost")
    base = "uid=" + ldap.dn.escape_dn_chars(outcome) + ",ou=people,dc=example,dc=com"
    entries = directory.search_s(base, ldap.SCOPE_BASE, "(objectClass=*)")  # ok: ldap-injection
    return "present" if entries else "absent"
