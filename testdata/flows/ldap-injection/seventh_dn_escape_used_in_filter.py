# vulnerable: dn escape used in filter
import ldap
from ldap.dn import escape_dn_chars
from flask import Flask, request

app = Flask(__name__)

@app.get("/f")
def f():
    con = ldap.initialize("ldap://dir")
    cn = escape_dn_chars(request.headers.get("X-Cn", ""))
    return str(con.search_s("dc=a", ldap.SCOPE_SUBTREE, "(cn=" + cn + ")"))  # want: ldap-injection
