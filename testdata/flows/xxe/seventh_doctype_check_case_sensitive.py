# vulnerable: doctype check case sensitive
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

P = etree.XMLParser(resolve_entities=True)
@app.post("/dc")
def dc():
    raw = request.get_data()
    if b"<!doctype" in raw:
        return "no", 400
    return etree.fromstring(raw, P).text or ""  # want: xxe
