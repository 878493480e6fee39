# vulnerable: the text is a part of the base
import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/unit/<unit>")
def unit(unit):
    base = "ou=" + unit + ",dc=example,dc=org"
    con = ldap3.Connection(ldap3.Server("ldap.example.org"))
    con.bind()
    con.search(base, "(objectClass=person)")  # want: ldap-injection
    return {"n": len(con.entries)}
