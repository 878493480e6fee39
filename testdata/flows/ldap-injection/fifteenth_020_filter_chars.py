# safe: the filter's characters are escaped
from urllib.parse import unquote

import ldap
from flask import Flask, request
from flask.views import MethodView
from ldap.filter import escape_filter_chars

app = Flask(__name__)


class RenderPageView(MethodView):
    def get(self):
        param = ""
        for name, value in request.cookies.items():
            if name.startswith("pref_"):
                param = unquote(value)
        link = ldap.initialize("ldap://ldap.local")
        who = escape_filter_chars(param)
        found = link.search_s("dc=corp", ldap.SCOPE_SUBTREE, "(uid=" + who + ")")  # ok: ldap-injection
        return str(found)


app.add_url_rule("/entry", view_func=RenderPageView.as_view("render_page"))
