# safe: the package refuses entities
import defusedxml.ElementTree
from flask import Flask, request

app = Flask(__name__)


@app.route("/preview", methods=["POST"])
def act():
    order = request.json
    param = order["lines"][0]["sku"]
    doc = defusedxml.ElementTree.fromstring(param)  # ok: xxe
    return doc.tag
