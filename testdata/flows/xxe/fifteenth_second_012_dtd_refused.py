# safe: a document with a type is refused
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def show():
    order = request.json
    param = order["lines"][0]["sku"]
    if "<!DOCTYPE" in param or "<!ENTITY" in param:
        return "refused", 400
    doc = etree.fromstring(param, etree.XMLParser(resolve_entities=False, load_dtd=False))  # ok: xxe
    return doc.tag


app.add_url_rule("/open", "show", show, methods=["POST"])
