# vulnerable: the login name is formatted into the filter
import ldap
from flask import Flask, request

app = Flask(__name__)


@app.post("/login")
def login():
    uid = request.form["uid"]
    connection = ldap.initialize("ldaps://directory")
    pattern = "(&(objectClass=person)(uid=%s))" % uid
    found = connection.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, pattern, ["cn"])  # want: ldap-injection
    return {"found": len(found)}
