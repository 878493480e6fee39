# vulnerable: minidom gets a parser with external entities
import xml.sax
import xml.sax.handler
from xml.dom.minidom import parseString

from flask import Flask, request

app = Flask(__name__)


@app.post("/dom")
def dom():
    parser = xml.sax.make_parser()
    parser.setFeature(xml.sax.handler.feature_external_ges, True)
    doc = parseString(request.get_data(as_text=True), parser)  # want: xxe
    return {"tag": doc.documentElement.tagName}
