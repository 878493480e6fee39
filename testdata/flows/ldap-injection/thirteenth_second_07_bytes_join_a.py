# vulnerable: bytes are joined and decoded
import ldap
from flask import Flask, request

app = Flask(__name__)


@app.route("/case014")
def page():
    user_input = request.headers["X-Name"] if "X-Name" in request.headers else "none"
    parts = [b"", user_input.encode("utf-8")]
    outcome = b"".join(parts).decode("utf-8")

    con = ldap.initialize("ldap://localhost")
    found = con.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=" + outcome + ")")  # want: ldap-injection
    return {"count": len(found)}
