# vulnerable: the parts are joined with the form's text among them
import functools

from flask import Flask, request
from ldap3 import ALL, Connection, Server

app = Flask(__name__)


@app.route("/bench/ldap/2", methods=["POST"])
def endpoint():
    mail = request.form.get("mail", "")
    parts = ["(|", "(mail=", mail, ")", "(cn=root))"]
    query = functools.reduce(lambda left, right: left + right, parts)
    con = Connection(Server("ldap.local", get_info=ALL), auto_bind=True)
    con.search("dc=bench,dc=org", query, attributes=["cn"])  # want: ldap-injection
    return {"entries": [str(one) for one in con.entries]}
