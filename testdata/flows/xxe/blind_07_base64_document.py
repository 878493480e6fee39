# vulnerable: the document is base64 inside a JSON field
import base64

from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)


class Document:
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)

    def __init__(self, encoded):
        self.raw = base64.b64decode(encoded)

    def root(self):
        return etree.fromstring(self.raw, parser=self.parser)  # want: xxe


@app.post("/documents")
def documents():
    doc = Document(request.json["document"])
    return jsonify(tag=doc.root().tag)
