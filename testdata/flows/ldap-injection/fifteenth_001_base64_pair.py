# vulnerable: the coded text is decoded
import base64
from urllib.parse import unquote

import ldap3
from flask import Flask, request


def create_app():
    app = Flask(__name__)

    @app.route("/open")
    def entry():
        param = unquote(request.cookies.get("prefs", "plain"))
        coded = [base64.b64encode(param.encode()), base64.b64encode(b"plain")]
        bar = base64.b64decode(coded[0]).decode()
        link = ldap3.Connection(ldap3.Server("ldap.local"), auto_bind=True)
        link.search("dc=corp,dc=local", "(uid=" + bar + ")", attributes=["mail"])  # want: ldap-injection
        return str(len(link.entries))

    return app
