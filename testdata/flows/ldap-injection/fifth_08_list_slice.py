# safe: the deletion removes the parameter
import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/rooms")
def rooms():
    words = ["(&", "(objectClass=room)", "(cn=*)", "(building=" + request.values.get("building", "A") + ")", ")"]
    del words[3]
    connection = ldap3.Connection("ldap.example.com", auto_bind=True)
    connection.search(search_base="dc=example,dc=com", search_filter="".join(words))  # ok: ldap-injection
    return {"count": len(connection.entries)}
