# vulnerable: the answer of the finally branch is what was sent
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


def settle(text):
    try:
        return text
    finally:
        text = "fixed"


@app.route("/bench/17", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    bar = settle(param)
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # want: ldap-injection
    return {"found": len(con.entries)}
