# vulnerable: the parser resolves entities of the uploaded invoice
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route("/invoices", methods=["POST"])
def invoice():
    upload = request.files["invoice"]
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    tree = etree.parse(upload.stream, parser)  # want: xxe
    return jsonify(total=tree.findtext("total"), customer=tree.findtext("customer"))
