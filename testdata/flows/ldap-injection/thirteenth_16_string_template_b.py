# safe: Template substitutes only constants
import ldap3
from string import Template

from flask import Flask, request

app = Flask(__name__)


@app.route("/case059")
def handle():
    arg = request.user_agent.string
    mould = Template("${lead}-${value}")
    resolved = mould.safe_substitute({"lead": "x", "value": "y"}, unused=arg)
    con = ldap3.Connection("localhost", auto_bind=True)
    con.search("dc=example,dc=org", f"(&(objectclass=person)(uid={resolved}))", attributes=["mail"])  # ok: ldap-injection
    return {"count": len(con.entries)}
