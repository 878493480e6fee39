# vulnerable: options dict last update
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

OPTS = {"resolve_entities": False}
OPTS.update({"resolve_entities": True, "load_dtd": True})
@app.post("/od")
def od():
    doc = request.get_json()["xml"].encode()
    return etree.XML(doc, etree.XMLParser(**OPTS)).text or ""  # want: xxe
