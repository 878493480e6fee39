# vulnerable: password joined into the filter; the value goes through: comprehension, partial, plus equals
import functools

import ldap3
from flask import Flask, request


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


app = Flask(__name__)


@app.get("/people/04")
@app.post("/people/04")
def respond_people():
    supplied = request.get_data(as_text=True)
    temp = [entry for entry in ("guest", supplied)][1]
    bound = functools.partial("{0}{1}".format, "")
    next_value = bound(temp)
    bar = ""
    bar += next_value
    bar += " "
    connection = connect()
    if connection.search("dc=example,dc=com", "(&(uid=guest)(userPassword=%s))" % bar):  # want: ldap-injection
        return "welcome"
    return "denied", 403
