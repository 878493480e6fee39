# vulnerable: the other half was replaced
from typing import NamedTuple
from urllib.parse import unquote

import ldap
from flask import Flask, request

app = Flask(__name__)


class Span(NamedTuple):
    left: str
    right: str


def render_page():
    param = unquote(request.url.partition("?")[2])
    span = Span("a", param)._replace(left="z")
    _, bar = span
    link = ldap.initialize("ldap://ldap.local")
    found = link.search_s("ou=people,dc=corp", ldap.SCOPE_SUBTREE, f"(&(cn={bar})(active=1))")  # want: ldap-injection
    return {"found": len(found)}


app.add_url_rule("/item", "render_page", render_page)
