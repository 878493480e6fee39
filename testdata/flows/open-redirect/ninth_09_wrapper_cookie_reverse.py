# vulnerable: redirect to the value; the value goes through: reverse, append
import urllib.parse

from flask import Flask, redirect, request

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
        return "/home"


@app.get("/next/form")
def show_form():
    return "<form method=post><input name=detail></form>"


@app.route("/next/09", methods=["GET", "POST"])
def serve():
    wrapped = RequestWrapper(request)
    param = wrapped.get_cookie("detail")
    if not param:
        param = ""

    backwards = param[::-1]
    passed = backwards[::-1]

    used = passed + "_SafeStuff"

    return redirect(used)  # want: open-redirect
