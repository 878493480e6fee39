# vulnerable: both composed functions keep the text
from functools import reduce

import ldap
from flask import Flask, request

app = Flask(__name__)


def compose(*functions):
    return lambda start: reduce(lambda value, function: function(value), functions, start)


def bracket(text):
    return "(" + text + ")"


def forget(text):
    return "()"


@app.route("/case052", methods=["POST"])
def handle():
    arg = request.form.get("city")
    if not arg:
        arg = ""
    bar = compose(bracket, str.strip)(arg)
    con = ldap.initialize("ldap://localhost")
    found = con.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=" + bar + ")")  # want: ldap-injection
    return {"count": len(found)}
