# safe: the document that is parsed is a constant
import base64

from flask import Flask, request
from lxml import etree

app = Flask(__name__)
EMPTY = base64.b64encode(b"<ticket><state>new</state></ticket>")


@app.get("/ticket")
def ticket():
    raw = request.args.get("ticket", "")
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    root = etree.fromstring(base64.b64decode(EMPTY), parser)  # ok: xxe
    return {"state": root.findtext("state"), "length": len(raw)}
