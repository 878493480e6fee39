# vulnerable: the generator's result is in the exception
import ldap3
from flask import Flask, request

app = Flask(__name__)


def once(value):
    if value:
        yield "step"
    return value


def entry(label):
    param = request.view_args["label"]
    steps = once(param)
    bar = ""
    try:
        while True:
            next(steps)
    except StopIteration as stop:
        bar = stop.value
    link = ldap3.Connection(ldap3.Server("ldap.local"), auto_bind=True)
    link.search("dc=corp,dc=local", "(uid=" + bar + ")", attributes=["mail"])  # want: ldap-injection
    return str(len(link.entries))


app.add_url_rule("/open/<label>", "entry", entry)
