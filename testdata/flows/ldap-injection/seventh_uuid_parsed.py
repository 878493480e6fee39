# safe: uuid parsed
import uuid
from ldap3 import Connection
from flask import Flask, request

app = Flask(__name__)

@app.get("/id")
def ident():
    try:
        oid = uuid.UUID(request.query_string.decode())
    except ValueError:
        return "bad", 400
    conn = Connection("ldap://dir", auto_bind=True)
    conn.search("dc=a", f"(entryUUID={oid})")  # ok: ldap-injection
    return "ok"
