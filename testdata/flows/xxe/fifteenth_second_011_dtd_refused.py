# vulnerable: the document's type is allowed
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def show():
    order = request.json
    param = order["lines"][0]["sku"]
    if not param:
        return "refused", 400
    doc = etree.fromstring(param, etree.XMLParser(resolve_entities=True, load_dtd=True))  # want: xxe
    return doc.tag


app.add_url_rule("/open", "show", show, methods=["POST"])
