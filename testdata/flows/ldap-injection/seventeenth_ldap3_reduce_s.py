# safe: the form's text is not among the parts that are joined
import functools

from flask import Flask, request
from ldap3 import ALL, Connection, Server

app = Flask(__name__)


@app.route("/bench/ldap/2", methods=["POST"])
def endpoint():
    mail = request.form.get("mail", "")
    parts = ["(|", "(mail=", str(len(mail)), ")", "(cn=root))"]
    query = functools.reduce(lambda left, right: left + right, parts)
    con = Connection(Server("ldap.local", get_info=ALL), auto_bind=True)
    con.search("dc=bench,dc=org", query, attributes=["cn"])  # ok: ldap-injection
    return {"entries": [str(one) for one in con.entries]}
