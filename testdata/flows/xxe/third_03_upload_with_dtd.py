# vulnerable: the parser loads the uploaded file's DTD and its entities
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/catalogue")
def catalogue():
    upload = request.files["catalogue"]
    tree = etree.parse(upload.stream, etree.XMLParser(load_dtd=True, resolve_entities=True, no_network=False))  # want: xxe
    return {"titles": [e.text for e in tree.getroot().iter("title")]}
