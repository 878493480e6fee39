# vulnerable: the parser of the upload loads entities and the document type
from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route("/invoices", methods=["POST"])
def upload_invoice():
    upload = request.files.get("invoice")
    if upload is None:
        abort(400)
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False)
    tree = etree.parse(upload.stream, parser)  # want: xxe
    lines = tree.findall(".//line")
    return jsonify(number=tree.findtext("number"), lines=[line.text for line in lines])
