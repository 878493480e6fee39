# vulnerable: DN of python-ldap; the value goes through: nested function, split join
import ldap
from flask import Flask, request

from helpers.separate_request import SeparateRequest

app = Flask(__name__)


@app.get("/lookup/form")
def show_form():
    return "<form method=post><input name=detail></form>"


@app.route("/lookup/13", methods=["GET", "POST"])
def endpoint_13():
    """Small endpoint."""
    scr = SeparateRequest(request)
    submitted = scr.get_form_parameter("detail")

    def nested():
        return submitted

    temp = nested()

    words = temp.split(" ")
    final = " ".join(words)

    directory = ldap.initialize("ldap://localhost")
    entries = directory.search_s("uid=" + final + ",ou=people,dc=example,dc=com", ldap.SCOPE_BASE, "(objectClass=*)")  # want: ldap-injection
    return "present" if entries else "absent"
