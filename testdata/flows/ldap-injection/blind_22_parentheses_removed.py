# vulnerable: removing parentheses leaves the asterisk and the backslash for a wildcard login
import ldap

from flask import Flask, jsonify, request

app = Flask(__name__)


def trimmed(text):
    return "".join(ch for ch in text if ch not in "()")


@app.post("/token-login")
def token_login():
    flt = "(apiToken=%s)" % trimmed(request.form["token"])
    con = ldap.initialize("ldap://directory.internal")
    hits = con.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, flt)  # want: ldap-injection
    return jsonify(ok=len(hits) == 1)
