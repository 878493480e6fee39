# safe: the parser of the loop over parts reads none
import io
from lxml import etree
from flask import Blueprint, request


bp = Blueprint("offers", __name__)


@bp.post("/offers")
def offers_view():
    asked = request.get_json()["note"]
    kept = []
    for event, node in etree.iterparse(io.BytesIO(asked.encode()), resolve_entities=False):  # ok: xxe
        kept.append(node.text or "")
    return "".join(kept)
