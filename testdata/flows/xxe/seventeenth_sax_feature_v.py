# vulnerable: the reader's feature for outer entities is switched on
import io
import xml.sax
from xml.sax import handler

from flask import Flask, request

app = Flask(__name__)


class Texts(handler.ContentHandler):
    def __init__(self):
        super().__init__()
        self.texts = []

    def characters(self, content):
        self.texts.append(content)


@app.route("/bench/xxe/2", methods=["POST"])
def endpoint():
    texts = Texts()
    reader = xml.sax.make_parser()
    reader.setFeature(handler.feature_external_ges, True)
    reader.setContentHandler(texts)
    reader.parse(io.BytesIO(request.files["doc"].read()))  # want: xxe
    return "".join(texts.texts)
