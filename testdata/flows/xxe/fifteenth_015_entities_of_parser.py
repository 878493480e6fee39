# vulnerable: the parser resolves entities
from flask import Blueprint, request
from lxml import etree

bp = Blueprint("answer", __name__, url_prefix="/b")

OPTIONS = {"resolve_entities": True, "no_network": True}


@bp.post("/view")
def answer():
    lines = request.files["batch"].stream.read().decode("utf-8").splitlines()
    param = lines[0]
    doc = etree.XML(param.encode(), etree.XMLParser(**OPTIONS))  # want: xxe
    return doc.tag
