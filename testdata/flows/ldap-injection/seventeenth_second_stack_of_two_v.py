# vulnerable: the top of the stack is what was sent
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/89")
def endpoint():
    param = request.cookies.get("q") or ""
    stack = []
    stack.append("fixed")
    stack.append(param)
    bar = stack.pop()
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # want: ldap-injection
    return {"found": len(con.entries)}
