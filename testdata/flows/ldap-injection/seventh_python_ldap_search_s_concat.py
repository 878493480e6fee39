# vulnerable: python ldap search s concat
import ldap
from flask import Flask, request

app = Flask(__name__)

@app.post("/auth")
def auth():
    con = ldap.initialize("ldap://dir")
    flt = "(&(objectClass=person)(mail=" + request.form["mail"] + "))"
    hits = con.search_s("ou=people,dc=a", ldap.SCOPE_SUBTREE, flt)  # want: ldap-injection
    return str(len(hits))
