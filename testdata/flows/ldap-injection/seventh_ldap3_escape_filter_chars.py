# safe: ldap3 escape filter chars
from ldap3 import Connection, Server
from ldap3.utils.conv import escape_filter_chars
from flask import Flask, request

app = Flask(__name__)

@app.get("/who")
def who():
    uid = escape_filter_chars(request.args["uid"])
    conn = Connection(Server("ldap://dir"), auto_bind=True)
    conn.search("dc=acme,dc=org", f"(uid={uid})", attributes=["cn"])  # ok: ldap-injection
    return str(conn.entries)
