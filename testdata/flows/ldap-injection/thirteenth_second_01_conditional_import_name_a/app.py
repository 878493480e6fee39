# vulnerable: the alias of the function keeps the text
import ldap
from flask import Flask, request

from texts import current as first, other as second

app = Flask(__name__)


@app.route("/case011")
def handle():
    param = request.args.get("city", "")
    chosen = first(param)
    con = ldap.initialize("ldap://localhost")
    found = con.search_s("ou=people,dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=" + chosen + ")")  # want: ldap-injection
    return {"count": len(found)}
