# safe: the parser leaves entities as they are and loads no DTD
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route("/invoices", methods=["POST"])
def invoice():
    upload = request.files["invoice"]
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True)
    tree = etree.parse(upload.stream, parser)  # ok: xxe
    return jsonify(total=tree.findtext("total"), customer=tree.findtext("customer"))
