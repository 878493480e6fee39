# safe: the parser leaves entities alone
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/orders")
def orders():
    parser = etree.XMLParser(resolve_entities=False, remove_blank_text=True)
    root = etree.fromstring(request.get_data(), parser)  # ok: xxe
    items = [node.text for node in root.iter("item")]
    return {"items": items, "note": root.findtext("note")}
