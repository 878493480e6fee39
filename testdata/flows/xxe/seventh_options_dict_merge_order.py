# safe: options dict merge order
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

OPTS = {"resolve_entities": True} | {"resolve_entities": False, "load_dtd": False}
@app.post("/od")
def od():
    doc = request.get_json()["xml"].encode()
    return etree.XML(doc, etree.XMLParser(**OPTS)).text or ""  # ok: xxe
