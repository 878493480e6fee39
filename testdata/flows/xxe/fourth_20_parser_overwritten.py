# safe: the parser with entities is replaced before the document is read
from flask import Flask, abort, request
from lxml import etree

app = Flask(__name__)


@app.post("/rss")
def rss():
    parser = etree.XMLParser(resolve_entities=True)
    if request.mimetype not in ("application/rss+xml", "text/xml"):
        abort(415)
    parser = etree.XMLParser(resolve_entities=False, no_network=True)
    root = etree.fromstring(request.get_data(), parser)  # ok: xxe
    return root.findtext("channel/title", default="")
