# safe: the slice replaces the text
import io
import xml.sax
import xml.sax.handler

from flask import Blueprint, request

bp = Blueprint("listing", __name__, url_prefix="/b")


@bp.post("/check")
def listing():
    everything = {**request.form}
    param = everything["memo"]
    parts = ["a", "b", param]
    parts[1:3] = ["x", "y"]
    bar = parts[2] if len(parts) > 2 else "short"
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    reader.setContentHandler(xml.sax.handler.ContentHandler())
    reader.parse(io.StringIO(bar))  # ok: xxe
    return "read"
