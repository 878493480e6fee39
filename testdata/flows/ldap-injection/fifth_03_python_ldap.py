# vulnerable: the name escaped is not the name used
import ldap
import ldap.filter
from flask import Flask, request

app = Flask(__name__)


@app.route("/groups", methods=["POST"])
def groups():
    name = request.form["group"]
    safe = ldap.filter.escape_filter_chars(name)
    app.logger.debug("looking for %s", safe)
    directory = ldap.initialize("ldap://ldap.example.com")
    found = directory.search_s("ou=groups,dc=example,dc=com", ldap.SCOPE_SUBTREE, "(cn=" + name + ")")  # want: ldap-injection
    return {"groups": [dn for dn, _ in found]}
