# safe: the slice leaves the header out
import ldap
from flask import Flask, request

app = Flask(__name__)


@app.get("/groups")
def groups():
    names = ["admins", "editors", request.headers.get("X-Group", "readers")]
    chosen = names[:2]
    pattern = "(|" + "".join("(cn=%s)" % n for n in chosen) + ")"
    conn = ldap.initialize("ldap://directory")
    message = conn.search("ou=groups,dc=example,dc=org", ldap.SCOPE_SUBTREE, pattern)  # ok: ldap-injection
    return {"groups": len(conn.result(message)[1]), "asked": names[-1]}
