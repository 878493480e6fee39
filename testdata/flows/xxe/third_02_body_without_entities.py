# safe: the parser leaves entities as they are and loads nothing
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/orders")
def orders():
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(request.data, parser)  # ok: xxe
    return {"customer": root.findtext("customer")}
