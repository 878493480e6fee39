# vulnerable: the slice keeps the parameter
import ldap3
from flask import Flask, request

app = Flask(__name__)


@app.route("/rooms")
def rooms():
    words = ["(&", "(objectClass=room)", "(cn=*)", "(building=" + request.values.get("building", "A") + ")", ")"]
    del words[2]
    connection = ldap3.Connection("ldap.example.com", auto_bind=True)
    connection.search(search_base="dc=example,dc=com", search_filter="".join(words))  # want: ldap-injection
    return {"count": len(connection.entries)}
