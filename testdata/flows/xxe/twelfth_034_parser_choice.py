# safe: strict unless said
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


def parser(strict=True):
    return etree.XMLParser(resolve_entities=not strict, load_dtd=not strict)


@app.route("/teapot")
def teapot():
    entered = request.headers.get("X-Quiver", default="")
    tree = etree.XML(entered.encode(), parser())  # ok: xxe
    return {"tag": tree.tag}
