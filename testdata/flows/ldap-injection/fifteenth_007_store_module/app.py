# vulnerable: the key of the text is fetched
from urllib.parse import unquote

import ldap
import store
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class AnswerView(MethodView):
    def get(self):
        sent = request.headers.getlist("X-Label")
        param = unquote(sent[0]) if sent else "none"
        store.put("asked", param)
        store.put("known", "known")
        bar = store.fetch("asked")
        link = ldap.initialize("ldaps://ldap.local")
        number = link.search_ext("dc=corp", ldap.SCOPE_ONELEVEL, "(memberOf={})".format(bar), ["cn"])  # want: ldap-injection
        return str(link.result(number))


app.add_url_rule("/item", view_func=AnswerView.as_view("answer"))
