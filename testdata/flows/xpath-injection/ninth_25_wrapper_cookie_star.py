# safe: the last element is constant
import urllib.parse

from flask import Flask, request
from lxml import etree

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


@app.route("/xml/25", methods=["GET", "POST"])
def endpoint_xml():
    wrapped = RequestWrapper(request)
    field = wrapped.get_cookie("item")
    if not field:
        field = ""

    *front, held = [field, "guest"]

    outcome = ""
    outcome += held
    outcome += " "

    root = etree.parse("books.xml")
    hits = etree.XPath("//book[title='%s']" % outcome)(root)  # ok: xpath-injection
    return {"hits": len(hits)}
