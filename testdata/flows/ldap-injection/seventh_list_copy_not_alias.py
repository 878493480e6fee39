# safe: list copy not alias
from ldap3 import Connection
from flask import Flask, request

app = Flask(__name__)

@app.get("/al")
def alias():
    parts = ["(|", "(cn=x)"]
    view = parts[:]
    view.append("(cn=%s)" % request.args.get("cn"))
    parts.append(")")
    conn = Connection("ldap://dir", auto_bind=True)
    conn.search(search_base="dc=a", search_filter="".join(parts))  # ok: ldap-injection
    return "n=%d" % len(view)
