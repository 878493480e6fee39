# safe: defusedxml's minidom refuses entities
import xml.sax
import xml.sax.handler

from defusedxml.minidom import parseString
from flask import Flask, request

app = Flask(__name__)


@app.post("/dom")
def dom():
    doc = parseString(request.get_data(as_text=True))  # ok: xxe
    return {"tag": doc.documentElement.tagName}
