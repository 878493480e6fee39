# safe: the answer of the finally branch is another
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


def settle(text):
    try:
        return text
    finally:
        return "fixed"


@app.route("/bench/17", methods=["POST"])
def endpoint():
    param = request.files["q"].filename
    bar = settle(param)
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # ok: ldap-injection
    return {"found": len(con.entries)}
