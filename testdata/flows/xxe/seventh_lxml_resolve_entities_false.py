# safe: lxml resolve entities false
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.post("/x")
def x():
    p = etree.XMLParser(resolve_entities=False, no_network=True)
    return etree.tostring(etree.fromstring(request.get_data(), p))  # ok: xxe
