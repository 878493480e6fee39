# safe: the inner function sees its own name
import xml.sax
import xml.sax.handler
from xml.dom import minidom

from flask import Blueprint, request

bp = Blueprint("act", __name__, url_prefix="/b")


def outer(value):
    word = value

    def middle():
        def inner():
            return word
        word = "m"
        return inner()

    return middle()


@bp.get("/lookup")
def act():
    param = ""
    for name, entries in request.args.lists():
        if name == "part":
            param = entries[0]
    bar = outer(param)
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    doc = minidom.parseString(bar, reader)  # ok: xxe
    return doc.documentElement.tagName
