# safe: variables of elementpath
import urllib.parse
from xml.etree import ElementTree

import elementpath
from flask import Flask, request

from helpers.relay import relay

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
        return "guest"


@app.get("/nodes/form")
def show_form():
    return "<form method=post><input name=item></form>"


@app.route("/nodes/12", methods=["GET", "POST"])
def case():
    """One step of the form."""
    wrapped = RequestWrapper(request)
    supplied = wrapped.get_form_parameter("item")

    s = "begin:" + supplied + ":end"
    temp = s[6:-4]

    final = relay(temp)

    root = ElementTree.parse("stock.xml").getroot()
    result = elementpath.select(root, "/stock/item[@code=$code]", variables={"code": final})  # ok: xpath-injection
    return str(len(result))
