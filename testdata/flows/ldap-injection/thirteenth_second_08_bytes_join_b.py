# safe: bytes are only counted
import ldap
from flask import Flask, request

app = Flask(__name__)


@app.route("/case014")
def page():
    user_input = request.headers["X-Name"] if "X-Name" in request.headers else "none"
    parts = [b"x", user_input.encode("utf-8")]
    outcome = "%d" % sum(map(len, parts))

    con = ldap.initialize("ldap://localhost")
    found = con.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=" + outcome + ")")  # ok: ldap-injection
    return {"count": len(found)}
