# vulnerable: dn injection bind base
import ldap
from flask import Flask, request

app = Flask(__name__)

@app.get("/ou/<path:unit>")
def ou(unit):
    con = ldap.initialize("ldap://dir")
    base = "ou=%s,dc=acme,dc=org" % unit
    return str(con.search_s(base, ldap.SCOPE_ONELEVEL, "(cn=*)"))  # want: ldap-injection
