# vulnerable: sent to the client; the value goes through: default, percent map
import os
import urllib.parse

from flask import request, send_file


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
        return "default.txt"


def with_default(first, second="nothing"):
    return second


def init(app):
    @app.route("/docs/27", methods=["GET"])
    def case_get():
        return case_post()

    @app.route("/docs/27", methods=["POST"])
    def case_post():
        wrapped = RequestWrapper(request)
        field = wrapped.get_form_parameter("p1")

        passed = with_default("default.txt", field)

        outcome = "%(b)s" % {"a": "default.txt", "b": passed}

        return send_file(os.path.join("/srv/downloads", outcome))  # want: path-traversal
