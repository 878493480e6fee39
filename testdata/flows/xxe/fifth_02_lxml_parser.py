# safe: the parser leaves entities alone
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/orders", methods=["POST"])
def orders():
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    root = etree.fromstring(request.get_data(), parser)  # ok: xxe
    return {"names": [node.text for node in root.iter("name")]}
