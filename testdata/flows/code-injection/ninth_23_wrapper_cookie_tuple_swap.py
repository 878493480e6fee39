# safe: after the swap the constant stands right
import urllib.parse

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
        return "1 + 1"


class Case23View(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        wrapped = RequestWrapper(request)
        taken = wrapped.get_cookie("account")
        if not taken:
            taken = ""
        left, right = "1 + 1", taken
        left, right = right, left
        bar = right
        exec(bar)  # ok: code-injection
        return "executed"


app.add_url_rule("/rules/23", view_func=Case23View.as_view("rules"))
