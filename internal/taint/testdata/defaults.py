# A parser that is set for all calls that are given none.
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
etree.set_default_parser(etree.XMLParser(resolve_entities=True))


@app.post("/documents")
def documents():
    etree.fromstring(request.get_data())  # flow: xxe
    etree.fromstring(request.get_data(), etree.XMLParser())
    return ""
