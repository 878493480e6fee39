# safe: the filter is formatted by the library
import ldap
import ldap.filter
from flask import Flask, request

app = Flask(__name__)


@app.route("/groups", methods=["POST"])
def groups():
    name = request.form["group"]
    directory = ldap.initialize("ldap://ldap.example.com")
    expression = ldap.filter.filter_format("(&(objectClass=group)(cn=%s))", [name])
    found = directory.search_s("ou=groups,dc=example,dc=com", ldap.SCOPE_SUBTREE, expression)  # ok: ldap-injection
    return {"groups": [dn for dn, _ in found]}
