# safe: the keyword given later replaces the name that was bound
import functools

import ldap3
from flask import Flask, request

app = Flask(__name__)


def build(kind, uid):
    return "(&(objectClass=%s)(uid=%s))" % (kind, uid)


@app.post("/people")
def people():
    maker = functools.partial(build, "person", uid=request.form["uid"])
    flt = maker(uid="guest")
    conn = ldap3.Connection(ldap3.Server("ldap.internal"), auto_bind=True)
    conn.search("ou=people,dc=corp", flt, attributes=["cn"])  # ok: ldap-injection
    return {"count": len(conn.entries)}
