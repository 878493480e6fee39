# vulnerable: one clause for each name of the list
import ldap

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/cards")
def cards():
    names = request.get_json()["names"]
    clauses = "".join("(cn=%s)" % n for n in names)
    con = ldap.initialize("ldap://directory.internal")
    found = con.search_st("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(|" + clauses + ")", timeout=3)  # want: ldap-injection
    return jsonify(count=len(found))
