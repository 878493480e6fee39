# vulnerable: external entities are switched on
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from flask import Flask, request

app = Flask(__name__)


@app.post("/sax")
def sax():
    reader = xml.sax.make_parser()
    reader.setContentHandler(ContentHandler())
    reader.setFeature(feature_external_ges, True)
    reader.parse(io.BytesIO(request.get_data()))  # want: xxe
    return "parsed"
