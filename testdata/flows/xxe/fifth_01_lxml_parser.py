# vulnerable: the parser replaces entities and reaches the network
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/orders", methods=["POST"])
def orders():
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    root = etree.fromstring(request.get_data(), parser)  # want: xxe
    return {"names": [node.text for node in root.iter("name")]}
