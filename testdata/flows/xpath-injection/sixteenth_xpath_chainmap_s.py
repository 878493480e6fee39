# safe: the first map of the chain already knows the key
import xml.etree.ElementTree as ET
from collections import ChainMap

from flask import Flask, request

app = Flask(__name__)
FIXED = {"node": "summary"}


@app.post("/node")
def node_of():
    sent = {"node": request.form.get("node", ""), "deep": "no"}
    settings = ChainMap(FIXED, sent)
    node = settings["node"]
    root = ET.parse("tree.xml").getroot()
    return str(root.findtext("./" + node + "/name"))  # ok: xpath-injection
