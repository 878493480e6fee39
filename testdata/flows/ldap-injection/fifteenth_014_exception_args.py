# vulnerable: the error's second argument is the text
from flask import Flask, request
from flask.views import MethodView
from ldap3 import ALL, Connection, Server, SUBTREE

app = Flask(__name__)


class Refused(Exception):
    pass


def refuse(value):
    raise Refused("refused", value)


class FindView(MethodView):
    def post(self):
        body = request.get_json(silent=True) or {}
        param = str(body.get("where", ""))
        bar = ""
        try:
            refuse(param)
        except Refused as err:
            bar = err.args[1]
        link = Connection(Server("ldap.local", get_info=ALL), auto_bind=True)
        query = "(|(mail=%s)(sn=%s))" % (bar, bar)
        link.search(search_base="dc=corp", search_filter=query, search_scope=SUBTREE)  # want: ldap-injection
        return str(link.response)


app.add_url_rule("/report", view_func=FindView.as_view("find"))
