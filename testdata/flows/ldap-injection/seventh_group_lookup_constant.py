# safe: group lookup constant
from ldap3 import Connection
from flask import Flask, request

app = Flask(__name__)

GROUPS = {"adm": "cn=admins,dc=a", "dev": "cn=devs,dc=a"}
@app.get("/w")
def w():
    flt = "(objectClass=*)"
    for g in request.args.getlist("g"):
        dn = GROUPS.get(g)
        if dn is None:
            continue
        flt = f"(&{flt}(memberOf={dn}))"
    conn = Connection("ldap://dir", auto_bind=True)
    conn.search("dc=a", flt)  # ok: ldap-injection
    return str(conn.entries)
