# safe: the arithmetic of the constants switches resolving off
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
LEVEL = 8


@app.post("/config")
def config():
    resolve = (LEVEL * 3 - 6) > 20
    parser = etree.XMLParser(resolve_entities=resolve, no_network=True, remove_blank_text=True)
    root = etree.XML(request.get_data(cache=False), parser=parser)  # ok: xxe
    return jsonify({child.tag: child.text for child in root})
