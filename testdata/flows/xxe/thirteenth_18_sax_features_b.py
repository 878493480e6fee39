# safe: external entities are switched off
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from flask import Flask, request

app = Flask(__name__)


@app.post("/sax")
def sax():
    reader = xml.sax.make_parser()
    reader.setContentHandler(ContentHandler())
    reader.setFeature(feature_external_ges, False)
    reader.parse(io.BytesIO(request.get_data()))  # ok: xxe
    return "parsed"
