# vulnerable: parsed, then compiled and executed; the value goes through: config index, percent
import ast
import configparser
import urllib.parse

from flask import request


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


def init(app):
    @app.route("/formula/21", methods=["GET"])
    def respond_get():
        return respond_post()

    @app.route("/formula/21", methods=["POST"])
    def respond_post():
        wrapped = RequestWrapper(request)
        asked = wrapped.get_form_parameter("Subject")

        settings = configparser.ConfigParser(interpolation=None)
        settings["web"] = {"one": asked, "two": "1 + 1"}
        carry = settings["web"]["one"]

        used = "%s" % carry

        tree = ast.parse(used)
        exec(compile(tree, "<tree>", "exec"))  # want: code-injection
        return "ran"
