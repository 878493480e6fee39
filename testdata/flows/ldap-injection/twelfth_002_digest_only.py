# safe: only the digest is used
import hashlib

import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/ribbon/<path:hammer>")
def ribbon(hammer):
    asked = hammer
    chosen = hashlib.sha256(asked.encode()).hexdigest()
    server = ldap3.Server("ldap://directory.local")
    link = ldap3.Connection(server, auto_bind=True)
    link.search("ou=people,dc=local", f"(uid={chosen})", attributes=["cn"])  # ok: ldap-injection
    return {"count": len(link.entries)}
