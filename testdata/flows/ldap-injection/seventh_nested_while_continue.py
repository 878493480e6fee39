# vulnerable: nested while continue
from ldap3 import Connection
from flask import Flask, request

app = Flask(__name__)

@app.get("/w")
def w():
    groups = request.args.getlist("g")
    flt = "(objectClass=*)"
    while groups:
        g = groups.pop()
        if not g:
            continue
        flt = f"(&{flt}(memberOf={g}))"
    conn = Connection("ldap://dir", auto_bind=True)
    conn.search("dc=a", flt)  # want: ldap-injection
    return str(conn.entries)
