# safe: the last call turns external entities off
import io
import xml.sax
from xml.sax import handler

from flask import Blueprint, jsonify

pages = Blueprint('lab130', __name__)


class Count(handler.ContentHandler):
    seen = 0

    def startElement(self, name, attrs):
        self.seen += 1


@pages.get('/lab130/<path:label>')
def lab130(label):
    param = label

    reader = xml.sax.make_parser()
    reader.setFeature(handler.feature_external_ges, True)
    reader.setFeature(handler.feature_external_ges, False)
    count = Count()
    reader.setContentHandler(count)
    reader.parse(io.StringIO(param))  # ok: xxe
    return jsonify(count.seen)
