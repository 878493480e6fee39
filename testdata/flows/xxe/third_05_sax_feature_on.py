# vulnerable: external general entities are switched on
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from flask import Flask, request

app = Flask(__name__)


class Text(ContentHandler):
    def __init__(self):
        super().__init__()
        self.parts = []

    def characters(self, content):
        self.parts.append(content)


@app.post("/text")
def text():
    handler = Text()
    reader = xml.sax.make_parser()
    reader.setContentHandler(handler)
    reader.setFeature(feature_external_ges, True)
    reader.parse(io.StringIO(request.form["document"]))  # want: xxe
    return {"text": "".join(handler.parts)}
