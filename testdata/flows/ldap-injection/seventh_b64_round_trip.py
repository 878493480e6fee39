# vulnerable: b64 round trip
import base64
from ldap3 import Connection
from flask import Flask, request

app = Flask(__name__)

@app.get("/b/<token>")
def b(token):
    packed = base64.b64encode(token.encode())
    name = base64.b64decode(packed).decode()
    conn = Connection("ldap://dir", auto_bind=True)
    conn.search("dc=a", "(cn={})".format(name))  # want: ldap-injection
    return "ok"
