# safe: the escaped text is in the filter
import ldap3
from flask import Flask, request
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)


@app.route("/person")
def person():
    uid = request.args.get("uid", "")
    clean = escape_filter_chars(uid)
    con = ldap3.Connection("ldap.example.org", auto_bind=True)
    con.search("dc=example,dc=org", "(uid=" + clean + ")")  # ok: ldap-injection
    return {"n": len(con.entries)}
