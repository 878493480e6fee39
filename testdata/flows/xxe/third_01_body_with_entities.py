# vulnerable: the parser resolves the entities of the request's body
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/orders")
def orders():
    parser = etree.XMLParser(resolve_entities=True, no_network=True)
    root = etree.fromstring(request.data, parser)  # want: xxe
    return {"customer": root.findtext("customer")}
