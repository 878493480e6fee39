# vulnerable: the last call turns external entities on
import io
import xml.sax
from xml.sax import handler

from flask import Blueprint, jsonify

pages = Blueprint('lab129', __name__)


class Count(handler.ContentHandler):
    seen = 0

    def startElement(self, name, attrs):
        self.seen += 1


@pages.get('/lab129/<path:label>')
def lab129(label):
    param = label

    reader = xml.sax.make_parser()
    reader.setFeature(handler.feature_external_ges, False)
    reader.setFeature(handler.feature_external_ges, True)
    count = Count()
    reader.setContentHandler(count)
    reader.parse(io.StringIO(param))  # want: xxe
    return jsonify(count.seen)
