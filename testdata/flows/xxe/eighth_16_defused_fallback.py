# vulnerable: what defusedxml refuses is parsed once more by a parser that resolves entities
import defusedxml.ElementTree as ElementTree
import lxml.etree
from defusedxml.common import DefusedXmlException
from flask import Flask, request

app = Flask(__name__)


@app.route("/import", methods=["POST"])
def import_items():
    try:
        root = ElementTree.fromstring(request.get_data(as_text=True))
    except DefusedXmlException:
        parser = lxml.etree.XMLParser(resolve_entities=True)
        root = lxml.etree.fromstring(request.get_data(), parser)  # want: xxe
    items = {item.get("id"): item.text for item in root.findall("item")}
    return {"items": items}
