# safe: compared with the entries
import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/drawer")
def drawer():
    values = request.headers.getlist("X-Zipper")
    asked = values[0] if values else ""
    link = ldap3.Connection(ldap3.Server("ldap://directory.local"), auto_bind=True)
    link.search("dc=local", "(objectClass=person)", attributes=["cn"])  # ok: ldap-injection
    return {"count": len([entry for entry in link.entries if str(entry.cn) == asked])}
