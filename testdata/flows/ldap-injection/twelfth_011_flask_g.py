# vulnerable: kept in g
import ldap3
from flask import Flask, g, request

app = Flask(__name__)


@app.route("/locket")
def locket():
    param = request.headers["User-Agent"]
    g.word = param
    picked = g.word
    server = ldap3.Server("ldap://directory.local")
    link = ldap3.Connection(server, auto_bind=True)
    link.search("ou=people,dc=local", f"(uid={picked})", attributes=["cn"])  # want: ldap-injection
    return {"count": len(link.entries)}
