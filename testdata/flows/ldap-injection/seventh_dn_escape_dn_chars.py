# safe: dn escape dn chars
import ldap
from ldap.dn import escape_dn_chars
from flask import Flask, request

app = Flask(__name__)

@app.get("/ou/<path:unit>")
def ou(unit):
    con = ldap.initialize("ldap://dir")
    base = "ou=%s,dc=acme,dc=org" % escape_dn_chars(unit)
    return str(con.search_s(base, ldap.SCOPE_ONELEVEL, "(cn=*)"))  # ok: ldap-injection
