# safe: b64 encoded stays
import base64
from ldap3 import Connection
from flask import Flask, request

app = Flask(__name__)

@app.get("/b/<token>")
def b(token):
    packed = base64.urlsafe_b64encode(token.encode())
    name = packed.decode()
    conn = Connection("ldap://dir", auto_bind=True)
    conn.search("dc=a", "(cn={})".format(name))  # ok: ldap-injection
    return "ok"
