# vulnerable: pulldom external
import io
from xml.dom import pulldom
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges
from flask import Flask, request

app = Flask(__name__)

@app.post("/pd")
def pd():
    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    doc = pulldom.parse(io.BytesIO(request.get_data()), parser=parser)  # want: xxe
    return "".join(n.data for ev, n in doc if ev == pulldom.CHARACTERS)
