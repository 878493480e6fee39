# vulnerable: ldap3 filter fstring
from ldap3 import Connection, Server
from flask import Flask, request

app = Flask(__name__)

@app.get("/who")
def who():
    uid = request.args["uid"]
    conn = Connection(Server("ldap://dir"), auto_bind=True)
    conn.search("dc=acme,dc=org", f"(uid={uid})", attributes=["cn"])  # want: ldap-injection
    return str(conn.entries)
