# vulnerable: soap b64 two
import base64
import defusedxml.lxml
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.post("/sb")
def sb():
    raw = base64.b64decode(request.cookies["soap"])
    a = etree.fromstring(raw, etree.XMLParser(resolve_entities=True))  # want: xxe
    b = defusedxml.lxml.fromstring(raw)  # ok: xxe
    return f"{a.tag}{b.tag}"
