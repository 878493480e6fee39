# vulnerable: the outer decorator, which has the last word, gives what was sent
from ldap3 import Connection

from flask import Flask, request

app = Flask(__name__)


def fixed(function):
    return lambda text: "fixed"


def angle(function):
    return lambda text: "<" + text + ">" + function("x")


@angle
@fixed
def show(text):
    return text


@app.route("/bench/29")
def endpoint():
    one, two = request.args.get("q", ""), request.args.get("r", "")
    param = one + two
    bar = show(param)
    con = Connection("ldap://local", auto_bind=True)
    con.search("dc=bench", "(cn=" + bar + ")")  # want: ldap-injection
    return {"found": len(con.entries)}
