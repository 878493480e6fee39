# vulnerable: only the star is escaped
from urllib.parse import unquote

import ldap
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)

ESCAPES = str.maketrans({"*": "\\2a"})


def for_filter(value):
    return value.translate(ESCAPES)


class RenderPageView(MethodView):
    def get(self):
        param = unquote(request.url.partition("?")[2])
        bar = for_filter(param)
        link = ldap.initialize("ldap://ldap.local")
        found = link.search_s("ou=people,dc=corp", ldap.SCOPE_SUBTREE, f"(&(cn={bar})(active=1))")  # want: ldap-injection
        return {"found": len(found)}


app.add_url_rule("/item", view_func=RenderPageView.as_view("render_page"))
