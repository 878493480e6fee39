# vulnerable: the factory's default loads the document type and its entities
from flask import Flask, request
from lxml import etree

from parsers import make_parser

app = Flask(__name__)


@app.route("/svg", methods=["POST"])
def svg():
    upload = request.files["image"]
    tree = etree.parse(upload.stream, make_parser())  # want: xxe
    return {"width": tree.getroot().get("width")}
