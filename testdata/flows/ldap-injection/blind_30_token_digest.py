# safe: the filter holds a hex digest of the token
import hashlib

import ldap

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/token-login")
def token_login():
    digest = hashlib.sha256(request.form["token"].encode()).hexdigest()
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(tokenDigest=%s)" % digest)  # ok: ldap-injection
    return jsonify(ok=len(hits) == 1)
