# vulnerable: the parser resolves entities and the document is the request's body
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/orders")
def orders():
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    root = etree.fromstring(request.data, parser)  # want: xxe
    return jsonify(customer=root.findtext("customer"))
