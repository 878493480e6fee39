# safe: the parser picked for uploads resolves nothing
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
PARSERS = {
    "trusted": etree.XMLParser(resolve_entities=True, load_dtd=True, no_network=False),
    "upload": etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True),
}


@app.post("/import")
def import_doc():
    parser = PARSERS["upload"]
    data = request.files["doc"].read()
    root = etree.fromstring(data, parser)  # ok: xxe
    return root.tag
