# safe: the other option of the configuration is read
import configparser
import urllib.parse

from flask import Flask, request
from flask.views import MethodView
from lxml import etree

app = Flask(__name__)


class RespondView(MethodView):
    def get(self):
        return self.answer()

    def post(self):
        return self.answer()

    def answer(self):
        received = request.headers.getlist("X-Detail")
        param = urllib.parse.unquote(received[0]) if received else ""

        next_value = "guest"
        try:
            next_value = param
        finally:
            finished = True

        ini = configparser.RawConfigParser()
        ini.add_section("section")
        ini.set("section", "key_a", "guest")
        ini.set("section", "keyB", next_value)
        used = ini.get("section", "key_a")

        tree = etree.parse("users.xml")
        expression = "//user[@name=$name and @pass='" + used + "']"
        if tree.xpath(expression, name="guest"):  # ok: xpath-injection
            return "welcome"
        return "denied", 403


app.add_url_rule("/catalog/16", view_func=RespondView.as_view("catalog"))
