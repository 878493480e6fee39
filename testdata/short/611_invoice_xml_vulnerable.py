# vulnerable: CWE-611 (or 776, 827): outside entities are resolved
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.post("/invoice")
def invoice():
    """Read an invoice in XML."""
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    root = etree.fromstring(request.get_data(), parser)  # want: CWE-611
    return jsonify(number=root.findtext("number"), total=root.findtext("total"))
