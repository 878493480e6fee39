# vulnerable: password joined into the filter; the value goes through: while, arith never
import ldap3
from flask import Flask, request

app = Flask(__name__)


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


@app.route("/lookup/25", methods=["GET", "POST"])
def respond():
    values = request.form.getlist("item")
    if values:
        field = values[0]
    else:
        field = ""

    i = 0
    held = "guest"
    while i < 2:
        if i == 1:
            held = field
        i += 1

    final = "guest"
    n = 106
    if (500 // 42) + n < 200:
        final = held

    connection = connect()
    if connection.search("dc=example,dc=com", "(&(uid=guest)(userPassword=%s))" % final):  # want: ldap-injection
        return "welcome"
    return "denied", 403
