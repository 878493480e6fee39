# safe: the document is a file of the server
import os

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.get("/labels")
def labels():
    language = request.cookies.get("language", "en")
    parser = etree.XMLParser(resolve_entities=True)
    path = os.path.join(os.path.dirname(__file__), "labels.xml")
    tree = etree.parse(path, parser)  # ok: xxe
    return {n.get("key"): n.text for n in tree.iter("label") if n.get("lang") == language}
