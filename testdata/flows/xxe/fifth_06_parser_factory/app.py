# safe: the factory is asked for the strict parser
from flask import Flask, request
from lxml import etree

from parsers import make_parser

app = Flask(__name__)


@app.route("/svg", methods=["POST"])
def svg():
    upload = request.files["image"]
    tree = etree.parse(upload.stream, make_parser(strict=True))  # ok: xxe
    return {"width": tree.getroot().get("width")}
