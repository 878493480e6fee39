# vulnerable: the constant is replaced by the text
from urllib.parse import unquote

from flask import Flask, request
from ldap3 import ALL, Connection, Server, SUBTREE

app = Flask(__name__)


def render_page():
    param = unquote(request.cookies.get("prefs", "plain"))
    bar = "who".replace("who", param)
    link = Connection(Server("ldap.local", get_info=ALL), auto_bind=True)
    query = "(|(mail=%s)(sn=%s))" % (bar, bar)
    link.search(search_base="dc=corp", search_filter=query, search_scope=SUBTREE)  # want: ldap-injection
    return str(link.response)


app.add_url_rule("/entry", "render_page", render_page)
