# vulnerable: minidom is given a reader that loads external entities
from urllib.parse import unquote_plus
from xml.dom import minidom
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

from flask import Flask, request

app = Flask(__name__)


def reader():
    parser = make_parser()
    parser.setFeature(feature_external_ges, True)
    return parser


@app.get("/svg")
def svg():
    text = unquote_plus(request.headers.get("X-Drawing", "<svg/>"))
    document = minidom.parseString(text, reader())  # want: xxe
    return {"root": document.documentElement.toxml()}
