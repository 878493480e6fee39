# safe: the name is given a new value and the old text is only counted
import io
import xml.dom.pulldom
import xml.sax
from xml.sax.handler import feature_external_ges
from flask import Blueprint, request


bp = Blueprint("rooms", __name__)


@bp.post("/rooms")
def rooms_view():
    body = request.json or {}
    param = body.get("item", "")
    size = len(param)
    halfway = "<a>1</a>"
    if size > 4096:
        halfway = "long"
    box = {"first": "steady", "second": halfway, "third": "<a>1</a>"}
    product = box["second"]
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, True)
    events = xml.dom.pulldom.parse(io.StringIO(product), parser=reader)  # ok: xxe
    kept = []
    for event, node in events:
        if event == xml.dom.pulldom.CHARACTERS:
            kept.append(node.data)
    return "".join(kept)
