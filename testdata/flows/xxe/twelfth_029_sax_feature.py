# vulnerable: external entities are read
import io
import xml.sax
from xml.sax.handler import ContentHandler, feature_external_ges

from flask import Flask, request

app = Flask(__name__)


@app.route("/easel")
def easel():
    incoming = request.args.get("barrel", "")
    reader = xml.sax.make_parser()
    reader.setFeature(feature_external_ges, True)
    reader.setContentHandler(ContentHandler())
    reader.parse(io.StringIO(incoming))  # want: xxe
    return {"done": True}
