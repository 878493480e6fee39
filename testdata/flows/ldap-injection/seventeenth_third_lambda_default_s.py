# safe: the lambda's default was taken from another
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/29")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    give = lambda text="fixed": text
    bar = give()
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # ok: ldap-injection
    return {"found": len(con.entries)}
