# safe: feed interface internal only
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.post("/fd")
def fd():
    p = etree.XMLParser(resolve_entities=False, huge_tree=False)
    for i in range(0, len(body := request.get_data()), 512):
        p.feed(body[i:i + 512])  # ok: xxe
    return p.close().text or ""
