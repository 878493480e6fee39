# vulnerable: the first map of the chain is the one with the value sent
import xml.etree.ElementTree as ET
from collections import ChainMap

from flask import Flask, request

app = Flask(__name__)
FIXED = {"node": "summary"}


@app.post("/node")
def node_of():
    sent = {"node": request.form.get("node", ""), "deep": "no"}
    settings = ChainMap(sent, FIXED)
    node = settings["node"]
    root = ET.parse("tree.xml").getroot()
    return str(root.findtext("./" + node + "/name"))  # want: xpath-injection
