# vulnerable: feed interface
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.post("/fd")
def fd():
    p = etree.XMLParser(resolve_entities=True, huge_tree=True)
    for i in range(0, len(body := request.get_data()), 512):
        p.feed(body[i:i + 512])  # want: xxe
    return p.close().text or ""
