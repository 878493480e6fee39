# safe: the escape is the one of a filter
import ldap
import ldap.dn
import ldap.filter
from flask import Flask, request

app = Flask(__name__)


@app.post("/member")
def member():
    group = request.form["group"]
    group = ldap.filter.escape_filter_chars(group)
    con = ldap.initialize("ldaps://ldap.example.org")
    found = con.search_ext_s("ou=groups,dc=example,dc=org", ldap.SCOPE_ONELEVEL, f"(cn={group})")  # ok: ldap-injection
    return {"n": len(found)}
