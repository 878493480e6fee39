# safe: the text's method result is overwritten
from urllib.parse import unquote

import ldap3
from flask import Blueprint, request

bp = Blueprint("entry", __name__, url_prefix="/b")


class Cell:
    def __init__(self):
        self.text = "new"

    def fill(self, value):
        self.text = value

    def wipe(self, value):
        self.text = "wiped"


@bp.get("/view")
def entry():
    param = unquote(request.url.partition("?")[2])
    cell = Cell()
    for action in (cell.fill, cell.wipe):
        action(param)
    bar = cell.text
    link = ldap3.Connection(ldap3.Server("ldap.local"), auto_bind=True)
    link.search("dc=corp,dc=local", "(uid=" + bar + ")", attributes=["mail"])  # ok: ldap-injection
    return str(len(link.entries))
