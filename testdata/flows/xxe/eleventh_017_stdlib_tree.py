# vulnerable: lxml's tree with a resolving parser
import xml.etree.ElementTree as ET
from lxml import etree
from flask import Flask, request

app = Flask(__name__)


@app.route("/parcels", methods=["GET"])
def parcels():
    param = request.args.get("topic", "")
    root = etree.fromstring(param.encode(), parser=etree.XMLParser(resolve_entities=True))  # want: xxe
    return "".join(root.itertext())
