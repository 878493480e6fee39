# safe: the feature of external general entities is switched off
import io
import xml.sax
import xml.sax.handler

from flask import Flask, request

app = Flask(__name__)


class Titles(xml.sax.handler.ContentHandler):
    def __init__(self):
        super().__init__()
        self.text = []

    def characters(self, content):
        self.text.append(content)


@app.route("/titles", methods=["POST"])
def titles():
    handler = Titles()
    reader = xml.sax.make_parser()
    reader.setFeature(xml.sax.handler.feature_external_ges, False)
    reader.setContentHandler(handler)
    reader.parse(io.BytesIO(request.get_data()))  # ok: xxe
    return {"text": "".join(handler.text)}
