# safe: the template names the constant only
from flask import Flask, request
from ldap3 import ALL, Connection, Server, SUBTREE

LINE = "%(when)s"


def create_app():
    app = Flask(__name__)

    @app.route("/preview")
    def act():
        param = request.args.get("ref", default="-", type=str)
        bar = LINE % {"what": param, "when": "today"}
        link = Connection(Server("ldap.local", get_info=ALL), auto_bind=True)
        query = "(|(mail=%s)(sn=%s))" % (bar, bar)
        link.search(search_base="dc=corp", search_filter=query, search_scope=SUBTREE)  # ok: ldap-injection
        return str(link.response)

    return app
