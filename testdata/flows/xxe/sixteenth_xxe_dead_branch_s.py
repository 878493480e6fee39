# safe: the constant sum leads to the text of our own
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
OWN = "<ticket><id>0</id></ticket>"


@app.post("/ticket")
def ticket():
    sent = request.form["xml"]
    weight = 86
    doc = OWN if 7 * 42 - weight > 200 else sent
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    tree = etree.fromstring(doc, parser=parser)  # ok: xxe
    return tree.tag
