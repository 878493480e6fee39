# vulnerable: reduce keeps the parameter in its sum
import ldap3
from functools import reduce

from flask import Flask, request

app = Flask(__name__)


@app.route("/case056")
def endpoint():
    value = request.authorization.username if request.authorization else ""
    bar = reduce(lambda left, right: left + "-" + right, ["a", value, "c"])

    con = ldap3.Connection("localhost", auto_bind=True)
    con.search("dc=example,dc=org", f"(&(objectclass=person)(uid={bar}))", attributes=["mail"])  # want: ldap-injection
    return {"count": len(con.entries)}
