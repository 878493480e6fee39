# safe: the slice keeps the constant head only
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
    @app.route("/xml/15", methods=["GET"])
    def process_xml_get():
        return process_xml_post()

    @app.route("/xml/15", methods=["POST"])
    def process_xml_post():
        """Answers GET and POST."""
        wrapped = RequestWrapper(request)
        taken = wrapped.get_cookie("selection")
        if not taken:
            taken = ""

        padded = "guest" + taken
        relayed = padded[:len("guest")]

        _, _, held = ("key=" + relayed).partition("=")

        letters_of = "ABC"
        match letters_of[2]:
            case "A":
                chosen_value = "guest"
            case "C" | "D":
                chosen_value = held
            case _:
                chosen_value = "guest"

        doc = etree.parse("rights.xml")
        query = "boolean(//right[@user='" + chosen_value + "'][@level='admin'])"
        return "admin" if doc.xpath(query) else "user"  # ok: xpath-injection
