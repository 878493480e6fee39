# vulnerable: option chosen by a flag that is set; the value goes through: nested class, bytes
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
        return "<note/>"


def init(app):
    @app.route("/upload/24", methods=["GET"])
    def respond_upload_get():
        return respond_upload_post()

    @app.route("/upload/24", methods=["POST"])
    def respond_upload_post():
        wrapped = RequestWrapper(request)
        param = wrapped.get_form_parameter("entry_id")

        class Inner:
            def do_something(self, x):
                return x

        held = Inner().do_something(param)

        raw = held.encode("utf-8")
        outcome = str(raw, "utf-8")

        trusting = True
        parser = etree.XMLParser(resolve_entities=trusting, load_dtd=trusting, no_network=not trusting)
        root = etree.fromstring(outcome, parser)  # want: xxe
        return str(len(root))
