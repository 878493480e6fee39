# vulnerable: the parser resolves entities
import lxml.etree
from flask import Flask, request

app = Flask(__name__)


@app.route("/preview", methods=["POST"])
def act():
    order = request.json
    param = order["lines"][0]["sku"]
    doc = lxml.etree.fromstring(param, lxml.etree.XMLParser(resolve_entities=True))  # want: xxe
    return doc.tag
