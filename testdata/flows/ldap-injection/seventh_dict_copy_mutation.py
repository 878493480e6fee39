# vulnerable: dict copy mutation
from ldap3 import Connection
from flask import Flask, request, g

app = Flask(__name__)

@app.post("/s")
def s():
    filters = {"a": "(cn=root)", "b": "(cn=none)"}
    other = dict(filters)
    other["b"] = "(sn=" + request.get_json()["sn"] + ")"
    filters = other
    conn = Connection("ldap://dir", auto_bind=True)
    conn.search("dc=a", filters["b"])  # want: ldap-injection
    return str(conn.entries)
