# safe: sax external ges default
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges
from flask import Flask, request

app = Flask(__name__)

class H(ContentHandler):
    text = ""
    def characters(self, c):
        self.text += c
@app.post("/sax")
def sax():
    p = xml.sax.make_parser()
    p.setFeature(feature_external_ges, False)
    h = H()
    p.setContentHandler(h)
    p.parse(io.StringIO(request.form["xml"]))  # ok: xxe
    return h.text
