# vulnerable: the options of the parser are merged from two dictionaries, the second resolves
from flask import Blueprint, jsonify, request
from lxml import etree

bp = Blueprint("sitemap", __name__)

STRICT = {"resolve_entities": False, "no_network": True}
LEGACY = {"resolve_entities": True, "no_network": False}


def parser_for(source):
    options = {**STRICT, **LEGACY} if source == "legacy" else dict(STRICT)
    return etree.XMLParser(**options)


@bp.put("/sitemap")
def put_sitemap():
    root = etree.fromstring(request.get_data(), parser_for("legacy"))  # want: xxe
    return jsonify(urls=[node.text for node in root.iter("{*}loc")])
