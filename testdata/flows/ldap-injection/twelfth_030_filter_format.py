# safe: both are formatted by the library
import ldap
import ldap.filter
from flask import Flask, request

app = Flask(__name__)


@app.route("/candle")
def candle():
    values = request.args.getlist("saddle")
    param = values[0] if values else ""
    link = ldap.initialize("ldap://directory.local")
    query = ldap.filter.filter_format("(&(cn=%s)(kind=%s))", [param, "person"])
    return {"count": len(link.search_s("dc=local", ldap.SCOPE_SUBTREE, query))}  # ok: ldap-injection
