# vulnerable: the feature for external entities is switched on
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from flask import Flask, jsonify, request

app = Flask(__name__)


class Titles(ContentHandler):
    def __init__(self):
        super().__init__()
        self.titles, self._inside = [], False

    def startElement(self, name, attrs):
        self._inside = name == "title"

    def endElement(self, name):
        self._inside = False

    def characters(self, content):
        if self._inside:
            self.titles.append(content)


@app.post("/feed/titles")
def titles():
    handler = Titles()
    reader = xml.sax.make_parser()
    reader.setContentHandler(handler)
    reader.setFeature(feature_external_ges, True)
    reader.parse(io.StringIO(request.form["feed"]))  # want: xxe
    return jsonify(handler.titles)
