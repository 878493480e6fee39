# vulnerable: DN of python-ldap; the value goes through: percent, base64
import base64

import ldap
from flask import Flask

app = Flask(__name__)


@app.get("/people/form")
def show_form():
    return "send it by POST"


@app.route("/people/30/<path:tail>", methods=["GET", "POST"])
def serve(tail):
    supplied = tail
    passed = "%s" % supplied
    encoded = base64.b64encode(passed.encode("utf-8"))
    used = base64.b64decode(encoded).decode("utf-8")
    directory = ldap.initialize("ldap://localhost")
    entries = directory.search_s("uid=" + used + ",ou=people,dc=example,dc=com", ldap.SCOPE_BASE, "(objectClass=*)")  # want: ldap-injection
    return "present" if entries else "absent"
