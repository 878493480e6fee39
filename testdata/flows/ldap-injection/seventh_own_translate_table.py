# safe: own translate table
import ldap
from flask import Flask, request

app = Flask(__name__)

TABLE = str.maketrans({"\\": r"\5c", "*": r"\2a", "(": r"\28", ")": r"\29", "\0": r"\00"})
@app.get("/f")
def f():
    con = ldap.initialize("ldap://dir")
    cn = request.headers.get("X-Cn", "").translate(TABLE)
    return str(con.search_s("dc=a", ldap.SCOPE_SUBTREE, "(cn=" + cn + ")"))  # ok: ldap-injection
