# safe: etree XPath compiled var
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/x/<path:node>")
def x(node):
    doc = etree.parse("cat.xml")
    find = etree.XPath("/catalog/*[local-name() = $n]")  # ok: xpath-injection
    return str(len(find(doc, n=node)))
