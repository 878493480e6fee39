# safe: the reader is made without external entities
import io
from xml.dom import pulldom
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

from flask import Flask, jsonify, request

app = Flask(__name__)


def reader(external):
    parser = make_parser()
    parser.setFeature(feature_external_ges, external)
    return parser


@app.route("/events", methods=["POST"])
def events():
    body = request.get_json()
    stream = io.StringIO(body["document"])
    names = []
    for event, node in pulldom.parse(stream, parser=reader(False)):  # ok: xxe
        if event == pulldom.START_ELEMENT:
            names.append(node.tagName)
    return jsonify(names)
