# safe: the attribute of the class made by hand is another
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/65", methods=["POST"])
def endpoint():
    param = request.form["q"]
    Made = type("Made", (), {"one": param, "two": "fixed"})
    bar = Made().two
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # ok: ldap-injection
    return {"found": len(con.entries)}
