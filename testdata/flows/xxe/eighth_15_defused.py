# safe: defusedxml refuses documents with entities
import defusedxml.ElementTree as ElementTree
from defusedxml.common import DefusedXmlException
from flask import Flask, abort, request

app = Flask(__name__)


@app.route("/import", methods=["POST"])
def import_items():
    try:
        root = ElementTree.fromstring(request.get_data(as_text=True))  # ok: xxe
    except DefusedXmlException:
        abort(400)
    items = {item.get("id"): item.text for item in root.findall("item")}
    return {"items": items}
