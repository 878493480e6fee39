# safe: filter_format escapes the name
import ldap
from flask import Flask, request
from ldap.filter import filter_format

app = Flask(__name__)


@app.post("/login")
def login():
    uid = request.form["uid"]
    connection = ldap.initialize("ldaps://directory")
    pattern = filter_format("(&(objectClass=person)(uid=%s))", [uid])
    found = connection.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, pattern, ["cn"])  # ok: ldap-injection
    return {"found": len(found)}
