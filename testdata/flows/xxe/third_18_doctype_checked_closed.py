# safe: the parser resolves nothing, whatever the check lets through
from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)


@app.post("/feed")
def feed():
    content = request.get_data()
    if b"<!doctype" in content:
        abort(400)
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False)
    root = etree.fromstring(content, parser)  # ok: xxe
    return {"items": len(root.findall("item"))}
