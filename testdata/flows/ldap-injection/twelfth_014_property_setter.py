# safe: the setter keeps the length
from urllib.parse import unquote

import ldap
from flask import Flask, request

app = Flask(__name__)


class Plate:
    def __init__(self):
        self._text = ""

    @property
    def text(self):
        return self._text

    @text.setter
    def text(self, value):
        self._text = "%d letters" % len(value)


@app.route("/kayak")
def kayak():
    incoming = unquote(request.cookies.get("harness", ""))
    plate = Plate()
    plate.text = incoming
    bar = plate.text
    link = ldap.initialize("ldap://directory.local")
    found = link.search_s("ou=people,dc=local", ldap.SCOPE_SUBTREE, "(&(objectClass=person)(mail=" + bar + "))")  # ok: ldap-injection
    return {"count": len(found)}
