# vulnerable: lxml resolve entities true
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.post("/x")
def x():
    p = etree.XMLParser(resolve_entities=True)
    return etree.tostring(etree.fromstring(request.get_data(), p))  # want: xxe
