# safe: the wrapper's method returns a constant
import configparser
import urllib.parse

from flask import request
from lxml import etree


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


def init(app):
    @app.route("/nodes/06", methods=["GET"])
    def respond_nodes_get():
        return respond_nodes_post()

    @app.route("/nodes/06", methods=["POST"])
    def respond_nodes_post():
        wrapped = RequestWrapper(request)
        asked = wrapped.get_the_value("account")
        try:
            raise ValueError(asked)
        except ValueError as problem:
            next_value = problem.args[0]
        ini = configparser.RawConfigParser()
        ini.add_section("section")
        ini.set("section", "alpha", "guest")
        ini.set("section", "keyB", next_value)
        bar = ini.get("section", "keyB")
        tree = etree.parse("employees.xml")
        nodes = tree.xpath("/Employees/Employee[@emplid='" + bar + "']")  # ok: xpath-injection
        return str(len(nodes))
