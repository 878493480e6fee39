# vulnerable: the helper's table escapes the stars only
import ldap
import ldap.filter
from flask import Flask, request

app = Flask(__name__)


def clean(text):
    return text.replace("*", "")


@app.route("/bench/ldap/1")
def endpoint():
    uid = clean(request.args.get("uid", ""))
    con = ldap.initialize("ldap://localhost")
    found = con.search_s("ou=people,dc=bench,dc=org", ldap.SCOPE_SUBTREE, "(&(objectClass=person)(uid=%s))" % uid)  # want: ldap-injection
    return {"count": len(found)}
