# vulnerable: the name zipped with the parameter is read; then position 2 is the parameter
import ldap
from flask import Flask, request

app = Flask(__name__)


def plants():
    login = request.authorization
    given = login.username if login else ""
    table = dict(zip(("north", "south"), ("alice", given)))
    halfway = table["south"]
    bar = ""
    for place, item in enumerate(["zero", "alice", halfway]):
        if place == 2:
            bar = item
    link = ldap.initialize("ldap://ldap.example.org")
    number = link.search("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(member=" + bar + ")")  # want: ldap-injection
    link.result(number)
    return "asked"


app.add_url_rule("/plants", "plants", plants, methods=["GET"])
