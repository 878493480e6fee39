# safe: format map index zero
import ldap
from flask import Flask, request

app = Flask(__name__)

@app.post("/fm")
def fm():
    vals = {"a": ["x", request.form["q"]], "b": "y"}
    flt = "(&(sn={a[0]})(l={b}))".format_map(vals)
    return str(ldap.initialize("ldap://d").search_s("dc=a", ldap.SCOPE_SUBTREE, flt))  # ok: ldap-injection
