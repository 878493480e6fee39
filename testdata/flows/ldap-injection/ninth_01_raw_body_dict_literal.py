# vulnerable: filter assembled from parts; the value goes through: dict literal
import ldap3
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class ServeView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        asked = request.get_data(as_text=True)

        table = {"first": asked, "second": "guest"}
        bar2 = table.get("first", "guest")

        parts = ["(&", "(objectClass=account)", "(uid=", bar2, "))"]
        with ldap3.Connection("ldap://localhost") as connection:
            connection.search("dc=example,dc=com", "".join(parts))  # want: ldap-injection
            total = len(connection.response)
        return str(total)


app.add_url_rule("/people/01", view_func=ServeView.as_view("people"))
