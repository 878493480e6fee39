# vulnerable: the filter is formatted by Python
import ldap
from flask import Flask, request
from ldap.filter import filter_format

app = Flask(__name__)


@app.route("/mail")
def mail():
    address = request.args["address"]
    query = "(&(objectClass=person)(mail=%s))" % (address,)
    con = ldap.initialize("ldaps://ldap.example.org")
    return {"n": len(con.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, query))}  # want: ldap-injection
