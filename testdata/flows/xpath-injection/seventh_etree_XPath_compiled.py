# vulnerable: etree XPath compiled
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/x/<path:node>")
def x(node):
    doc = etree.parse("cat.xml")
    find = etree.XPath("/catalog/" + node)  # want: xpath-injection
    return str(len(find(doc)))
