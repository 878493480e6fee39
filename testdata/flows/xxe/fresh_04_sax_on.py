# vulnerable: external general entities are switched on
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from flask import Blueprint, request

bp = Blueprint("feed", __name__)


class Titles(ContentHandler):
    def __init__(self):
        super().__init__()
        self.parts = []

    def characters(self, content):
        self.parts.append(content)


@bp.post("/feed")
def feed():
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, True)
    titles = Titles()
    reader.setContentHandler(titles)
    reader.parse(io.StringIO(request.form["xml"]))  # want: xxe
    return {"text": "".join(titles.parts)}
