# safe: the parser does not
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/xml")
def xml():
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(request.get_data(), parser=parser)  # ok: xxe
    return {"tag": root.tag}
