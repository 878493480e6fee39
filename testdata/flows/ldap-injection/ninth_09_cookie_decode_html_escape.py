# vulnerable: python-ldap search_ext_s; the value goes through: html escape
import html
import urllib.parse

import ldap
from flask import Flask, request

app = Flask(__name__)


@app.get("/lookup/09")
@app.post("/lookup/09")
def respond():
    param = ""
    if request.cookies.get("q") is not None:
        param = urllib.parse.unquote(request.cookies["q"])

    final = html.escape(param)

    directory = ldap.initialize("ldaps://directory.example.com")
    directory.simple_bind_s("cn=reader,dc=example,dc=com", "")
    hits = directory.search_ext_s("ou=people,dc=example,dc=com", ldap.SCOPE_ONELEVEL, "(mail={})".format(final))  # want: ldap-injection
    directory.unbind_s()
    return "yes" if hits else "no"
