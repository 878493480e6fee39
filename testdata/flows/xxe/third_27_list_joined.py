# vulnerable: the lines of the form are joined and parsed with entities
from xml.sax.saxutils import escape

from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/lines")
def lines():
    parts = [line for line in request.form.getlist("line")]
    document = "\n".join(parts)
    root = etree.fromstring(document, etree.XMLParser(resolve_entities=True, load_dtd=True))  # want: xxe
    return {"first": escape(root.text or "")}
