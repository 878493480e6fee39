# vulnerable: the attribute of the class made by hand is what was sent
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/65", methods=["POST"])
def endpoint():
    param = request.form["q"]
    Made = type("Made", (), {"one": param, "two": "fixed"})
    bar = Made.one
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # want: ldap-injection
    return {"found": len(con.entries)}
