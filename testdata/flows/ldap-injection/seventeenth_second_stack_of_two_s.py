# safe: the top of the stack is another
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/89")
def endpoint():
    param = request.cookies.get("q") or ""
    stack = []
    stack.append("fixed")
    stack.append(param)
    stack.pop()
    bar = stack.pop()
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # ok: ldap-injection
    return {"found": len(con.entries)}
