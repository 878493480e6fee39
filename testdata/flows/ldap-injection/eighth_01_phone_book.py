# vulnerable: the surname of the query string stands in the filter
import ldap
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/phone")
def phone():
    surname = request.args.get("surname", "*")
    directory = ldap.initialize("ldap://ldap.example.org")
    directory.simple_bind_s()
    found = directory.search_s("ou=staff,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(sn=" + surname + ")", ["cn", "telephoneNumber"])  # want: ldap-injection
    return jsonify([entry[0] for entry in found])
