# vulnerable: the parser resolves entities
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/xml")
def xml():
    parser = etree.XMLParser(resolve_entities=True, no_network=False)
    root = etree.fromstring(request.get_data(), parser=parser)  # want: xxe
    return {"tag": root.tag}
