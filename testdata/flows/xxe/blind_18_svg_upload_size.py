# vulnerable: an SVG upload is parsed with DTD loading to read its size
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)


def svg_parser(**extra):
    options = dict(huge_tree=False, **extra)
    return etree.XMLParser(**options)


@app.post("/icon")
def icon():
    stream = request.files["icon"].stream
    tree = etree.parse(stream, svg_parser(resolve_entities=True, load_dtd=True))  # want: xxe
    return jsonify(width=tree.getroot().get("width"))
