# safe: dict copy leaves original
from ldap3 import Connection
from flask import Flask, request

app = Flask(__name__)

@app.post("/s")
def s():
    filters = {"a": "(cn=root)", "b": "(cn=none)"}
    other = dict(filters)
    other["b"] = "(sn=" + request.get_json()["sn"] + ")"
    conn = Connection("ldap://dir", auto_bind=True)
    conn.search("dc=a", filters["b"])  # ok: ldap-injection
    return str(other)
