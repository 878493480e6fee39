# vulnerable: lxml parse of a stream; the value goes through: list insert, comprehension
import io
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
        return "<note/>"


@app.route("/feed/18", methods=["GET", "POST"])
def case():
    param = RequestWrapper(request).get_query_parameter("vector")

    line_up = ["<note/>"]
    line_up.insert(0, param)
    held = line_up[0]

    bar = [entry for entry in ("<note/>", held)][1]

    lenient = etree.XMLParser(resolve_entities=True, no_network=False, huge_tree=True)
    document = etree.parse(io.BytesIO(bar.encode()), lenient)  # want: xxe
    return str(len(document.getroot()))
