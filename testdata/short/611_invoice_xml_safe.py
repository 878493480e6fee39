# safe: CWE-611 (or 776, 827): they are not
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.post("/invoice")
def invoice():
    """Read an invoice in XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(request.get_data(), parser)  # ok: CWE-611
    return jsonify(number=root.findtext("number"), total=root.findtext("total"))
