# safe: defusedxml refuses documents with entities
from flask import Flask, request
from defusedxml import ElementTree as etree

app = Flask(__name__)


@app.post("/catalogue")
def catalogue():
    upload = request.files["catalogue"]
    tree = etree.parse(upload.stream)  # ok: xxe
    return {"titles": [e.text for e in tree.getroot().iter("title")]}
