# safe: the lines are escaped before they stand in the document
from xml.sax.saxutils import escape

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/lines")
def lines():
    parts = ["<line>" + escape(line) + "</line>" for line in request.form.getlist("line")]
    document = "<lines>" + "".join(parts) + "</lines>"
    root = etree.fromstring(document, etree.XMLParser(resolve_entities=True, load_dtd=True))  # ok: xxe
    return {"first": escape(root.text or "")}
