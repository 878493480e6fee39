# vulnerable: base DN built with the value; the value goes through: dict literal
import ldap3
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


def connect():
    server = ldap3.Server("ldap://localhost")
    return ldap3.Connection(server, auto_bind=True)


class HandleDirectoryView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        submitted = ""
        for name, value in request.args.items():
            if value == "ref":
                submitted = name

        pair = {"first": submitted, "second": "guest"}
        bar2 = pair.get("first", "guest")

        connection = connect()
        base = "ou=" + bar2 + ",dc=example,dc=com"
        connection.search(base, "(objectClass=person)")  # want: ldap-injection
        return str(len(connection.entries))


app.add_url_rule("/directory/29", view_func=HandleDirectoryView.as_view("directory"))
