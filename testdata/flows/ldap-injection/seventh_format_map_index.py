# vulnerable: format map index
import ldap
from flask import Flask, request

app = Flask(__name__)

@app.post("/fm")
def fm():
    vals = {"a": ["x", request.form["q"]], "b": "y"}
    flt = "(&(sn={a[1]})(l={b}))".format_map(vals)
    return str(ldap.initialize("ldap://d").search_s("dc=a", ldap.SCOPE_SUBTREE, flt))  # want: ldap-injection
