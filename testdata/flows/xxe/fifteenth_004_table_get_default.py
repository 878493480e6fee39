# vulnerable: the default of the look-up is the text
import io
import xml.sax
import xml.sax.handler

from flask import Blueprint, request

bp = Blueprint("listing", __name__, url_prefix="/b")

COLOURS = dict(r="red", g="green", b="blue")


def colour_of(letter):
    return COLOURS.get(letter, letter)


@bp.get("/preview")
def listing():
    param = request.environ.get("HTTP_X_BRANCH", "")
    bar = colour_of(param)
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, True)
    reader.setContentHandler(xml.sax.handler.ContentHandler())
    reader.parse(io.StringIO(bar))  # want: xxe
    return "read"
