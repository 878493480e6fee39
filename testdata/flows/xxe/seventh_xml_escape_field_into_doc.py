# safe: xml escape field into doc
from xml.sax.saxutils import escape
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/xf")
def xf():
    body = "<note><to>" + escape(request.args.get("to", "")) + "</to></note>"
    return etree.fromstring(body, etree.XMLParser(resolve_entities=True)).tag  # ok: xxe
