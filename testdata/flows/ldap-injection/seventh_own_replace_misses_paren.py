# vulnerable: own replace misses paren
import ldap
from flask import Flask, request

app = Flask(__name__)

@app.get("/f")
def f():
    con = ldap.initialize("ldap://dir")
    cn = request.cookies.get("cn", "")
    for bad in ("*", "|"):
        cn = cn.replace(bad, "")
    return str(con.search_ext_s("dc=a", ldap.SCOPE_SUBTREE, "(&(cn=" + cn + ")(active=1))"))  # want: ldap-injection
