# vulnerable: the keyword that the function reads is what was sent
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


def pick(**words):
    return words["one"]


@app.route("/bench/5")
def endpoint():
    param = next(iter(request.args), "")
    bar = pick(**{"one": param, "two": "fixed"})
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # want: ldap-injection
    return {"found": len(con.entries)}
