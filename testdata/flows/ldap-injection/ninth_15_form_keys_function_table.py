# safe: the function under the key returns a constant
import ldap
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class Handle15View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        incoming = ""
        for name in request.form.keys():
            if request.form.get(name) == "Subject":
                incoming = name
                break
        steps = {"fn": lambda text: text, "drop": lambda text: "guest"}
        middle = steps["drop"](incoming)
        bar = f"{middle}"
        directory = ldap.initialize("ldaps://directory.example.com")
        directory.simple_bind_s("cn=reader,dc=example,dc=com", "")
        hits = directory.search_ext_s("ou=people,dc=example,dc=com", ldap.SCOPE_ONELEVEL, "(mail={})".format(bar))  # ok: ldap-injection
        directory.unbind_s()
        return "yes" if hits else "no"


app.add_url_rule("/directory/15", view_func=Handle15View.as_view("directory"))
