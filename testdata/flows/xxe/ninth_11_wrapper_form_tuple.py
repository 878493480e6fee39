# vulnerable: feature switched off and on again; the value goes through: tuple, partition
import io
import urllib.parse
import xml.sax
import xml.sax.handler as handlers

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
        return "<note/>"


def init(app):
    @app.route("/import/11", methods=["GET"])
    def handle_import_get():
        return handle_import_post()

    @app.route("/import/11", methods=["POST"])
    def handle_import_post():
        wrapped = RequestWrapper(request)
        user_input = wrapped.get_form_parameter("LineItem")
        carry, other = user_input, "<note/>"
        _, _, outcome = ("key=" + carry).partition("=")
        reader = xml.sax.make_parser()
        reader.setContentHandler(handlers.ContentHandler())
        reader.setFeature(handlers.feature_external_ges, False)
        reader.setFeature(handlers.feature_external_ges, True)
        reader.parse(io.StringIO(outcome))  # want: xxe
        return "parsed"
