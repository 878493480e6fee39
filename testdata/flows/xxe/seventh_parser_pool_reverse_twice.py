# safe: parser pool reverse twice
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

PARSERS = [etree.XMLParser(resolve_entities=False), etree.XMLParser(resolve_entities=True)]
@app.post("/pp")
def pp():
    PARSERS_HERE = PARSERS.copy()
    PARSERS_HERE.reverse()
    return etree.fromstring(request.get_data(), parser=PARSERS_HERE[-1]).text or ""  # ok: xxe
