# safe: 7 * 42 - 106 is 188, so entities are not resolved
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/plan")
def plan():
    number = 106
    resolve = 7 * 42 - number > 200
    parser = etree.XMLParser(resolve_entities=resolve)
    root = etree.XML(request.data, parser)  # ok: xxe
    return {"rooms": len(root.findall("room"))}
