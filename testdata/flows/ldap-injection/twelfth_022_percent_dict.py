# safe: the field a
import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/goblet")
def goblet():
    values = request.headers.getlist("X-Drawer")
    param = values[0] if values else ""
    outcome = "%(a)s" % {"a": "heather", "b": param}
    server = ldap3.Server("ldap://directory.local")
    link = ldap3.Connection(server, auto_bind=True)
    link.search("ou=people,dc=local", f"(uid={outcome})", attributes=["cn"])  # ok: ldap-injection
    return {"count": len(link.entries)}
