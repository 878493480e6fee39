# vulnerable: the default parser is replaced by one that resolves entities
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

etree.set_default_parser(etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False))


@app.post("/address")
def address():
    root = etree.fromstring(request.get_data())  # want: xxe
    return jsonify(street=root.findtext("street"))
