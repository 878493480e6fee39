# safe: path below a constant prefix
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
    return "send it by POST"


@app.route("/next/18", methods=["GET", "POST"])
def endpoint():
    param = RequestWrapper(request).get_query_parameter("payload")
    chosen_value = "%(b)s" % {"a": "/home", "b": param}
    return redirect("/items/" + chosen_value)  # ok: open-redirect
