# safe: the helper calls the library's escape
import ldap
import ldap.filter
from flask import Flask, request

app = Flask(__name__)


def clean(text):
    return ldap.filter.escape_filter_chars(text)


@app.route("/bench/ldap/1")
def endpoint():
    uid = clean(request.args.get("uid", ""))
    con = ldap.initialize("ldap://localhost")
    found = con.search_s("ou=people,dc=bench,dc=org", ldap.SCOPE_SUBTREE, "(&(objectClass=person)(uid=%s))" % uid)  # ok: ldap-injection
    return {"count": len(found)}
