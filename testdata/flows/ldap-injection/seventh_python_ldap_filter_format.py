# safe: python ldap filter format
import ldap
from ldap.filter import filter_format
from flask import Flask, request

app = Flask(__name__)

@app.post("/auth")
def auth():
    con = ldap.initialize("ldap://dir")
    flt = filter_format("(&(objectClass=person)(mail=%s))", [request.form["mail"]])
    hits = con.search_s("ou=people,dc=a", ldap.SCOPE_SUBTREE, flt)  # ok: ldap-injection
    return str(len(hits))
