# vulnerable: python-ldap search_s; the value goes through: tuple, format name, char if
import urllib.parse

import ldap
from flask import Flask, request
from flask.views import MethodView

app = Flask(__name__)


class RequestWrapper:
    def __init__(self, req):
        self.req = req

    def get_form_parameter(self, name):
        return self.req.form.get(name, "")

    def get_query_parameter(self, name):
        return self.req.args.get(name, "")

    def get_cookie(self, name):
        return urllib.parse.unquote(self.req.cookies.get(name, ""))

    def get_the_value(self, name):
        return "guest"


class EndpointPeopleView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        """Answers GET and POST."""
        wrapped = RequestWrapper(request)
        arg1 = wrapped.get_form_parameter("ref")
        temp, other = arg1, "guest"
        held = "{arg}".format(arg=temp, spare="guest")
        letters = "QRS"
        if letters[0] == "Q":
            bar = held
        elif letters[0] == "R":
            bar = "guest"
        else:
            bar = "guest"
        directory = ldap.initialize("ldap://localhost")
        hits = directory.search_s("dc=example,dc=com", ldap.SCOPE_SUBTREE, "(cn=%s)" % bar)  # want: ldap-injection
        return str(len(hits))


app.add_url_rule("/people/23", view_func=EndpointPeopleView.as_view("people"))
