# safe: the text is one of two units
import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/unit/<unit>")
def unit(unit):
    if unit not in ("staff", "guests"):
        return "unknown", 404
    base = "ou=" + unit + ",dc=example,dc=org"
    con = ldap3.Connection(ldap3.Server("ldap.example.org"))
    con.bind()
    con.search(base, "(objectClass=person)")  # ok: ldap-injection
    return {"n": len(con.entries)}
