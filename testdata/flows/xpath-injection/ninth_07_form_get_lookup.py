# safe: only values of a fixed table come out
import xml.etree.ElementTree as ET

from flask import Blueprint, request

bp = Blueprint("catalog", __name__)


@bp.route("/catalog/07", methods=("GET", "POST"))
def serve_catalog():
    taken = request.form.get("ref", "")

    carry = {"a": "guest", "b": "guest"}.get(taken, "guest")

    outcome = carry + "_SafeStuff"

    tree = ET.parse("catalog.xml")
    item = tree.find("./shelf/item[name='" + outcome + "']")  # ok: xpath-injection
    return "there" if item is not None else "missing"
