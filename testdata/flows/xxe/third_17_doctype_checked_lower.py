# vulnerable: only the lower-case word is looked for, XML writes DOCTYPE in capitals
from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)


@app.post("/feed")
def feed():
    content = request.get_data()
    if b"<!doctype" in content:
        abort(400)
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    root = etree.fromstring(content, parser)  # want: xxe
    return {"items": len(root.findall("item"))}
