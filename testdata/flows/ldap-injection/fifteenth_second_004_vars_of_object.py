# vulnerable: the attribute's name is that of the text
from urllib.parse import unquote

import ldap
from flask import Flask, request

app = Flask(__name__)


class Bag:
    pass


def find():
    param = ""
    for name, value in request.cookies.items():
        if name.startswith("pref_"):
            param = unquote(value)
    bag = Bag()
    bag.asked, bag.given = param, "given"
    bar = vars(bag)["asked"]
    link = ldap.initialize("ldap://ldap.local")
    found = link.search_s("ou=people,dc=corp", ldap.SCOPE_SUBTREE, f"(&(cn={bar})(active=1))")  # want: ldap-injection
    return {"found": len(found)}


app.add_url_rule("/lookup", "find", find)
