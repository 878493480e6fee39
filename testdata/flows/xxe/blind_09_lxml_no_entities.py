# safe: resolve_entities and the network are off
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/orders")
def orders():
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(request.data, parser)  # ok: xxe
    return jsonify(customer=root.findtext("customer"))
