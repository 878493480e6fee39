# safe: reduce counts
import ldap3
from functools import reduce

from flask import Flask, request

app = Flask(__name__)


@app.route("/case056")
def endpoint():
    value = request.authorization.username if request.authorization else ""
    bar = str(reduce(lambda total, text: total + len(text), ["a", value, "c"], 0))

    con = ldap3.Connection("localhost", auto_bind=True)
    con.search("dc=example,dc=org", f"(&(objectclass=person)(uid={bar}))", attributes=["mail"])  # ok: ldap-injection
    return {"count": len(con.entries)}
