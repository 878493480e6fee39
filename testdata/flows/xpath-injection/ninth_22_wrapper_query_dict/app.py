# vulnerable: double quotes do not help; the value goes through: helper utils, dict
import urllib.parse

from flask import Flask, request
from lxml import etree

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


@app.route("/nodes/22", methods=["GET", "POST"])
def serve_nodes():
    param = RequestWrapper(request).get_query_parameter("account")
    middle = relay(param)
    map_a = {}
    map_a["key_a"] = "guest"
    map_a["key_b"] = middle
    map_a["keyC"] = "another"
    bar = map_a["key_b"]
    doc = etree.parse("rights.xml")
    cleaned = bar.replace('"', "")
    rows = doc.xpath("//right[@user='" + cleaned + "']")  # want: xpath-injection
    return str(len(rows))
