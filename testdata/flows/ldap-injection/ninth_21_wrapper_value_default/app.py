# safe: the helper's method returns a constant
import ldap
from flask import Flask, request

from helpers.separate_request import SeparateRequest


def with_default(first, second="nothing"):
    return second


app = Flask(__name__)


@app.get("/people/21")
@app.post("/people/21")
def process_people():
    """One step of the form."""
    scr = SeparateRequest(request)
    param = scr.get_fixed("username")

    outcome = with_default("guest", param)

    directory = ldap.initialize("ldap://localhost")
    entries = directory.search_s("uid=" + outcome + ",ou=people,dc=example,dc=com", ldap.SCOPE_BASE, "(objectClass=*)")  # ok: ldap-injection
    return "present" if entries else "absent"
