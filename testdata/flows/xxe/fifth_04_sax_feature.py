# safe: the reader's feature for external entities is off
import io
import xml.sax
import xml.sax.handler

from flask import Flask, request

app = Flask(__name__)


class Names(xml.sax.handler.ContentHandler):
    def __init__(self):
        super().__init__()
        self.text = []

    def characters(self, content):
        self.text.append(content)


@app.route("/names", methods=["POST"])
def names():
    handler = Names()
    reader = xml.sax.make_parser()
    reader.setContentHandler(handler)
    reader.setFeature(xml.sax.handler.feature_external_ges, False)
    reader.parse(io.StringIO(request.form["xml"]))  # ok: xxe
    return "".join(handler.text)
