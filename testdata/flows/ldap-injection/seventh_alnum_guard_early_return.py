# safe: alnum guard early return
import ldap
from flask import Flask, request

app = Flask(__name__)

@app.get("/f")
def f():
    con = ldap.initialize("ldap://dir")
    cn = request.cookies.get("cn", "")
    if not cn.isalnum():
        return "bad", 400
    return str(con.search_ext_s("dc=a", ldap.SCOPE_SUBTREE, "(&(cn=" + cn + ")(active=1))"))  # ok: ldap-injection
