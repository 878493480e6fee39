# vulnerable: apos replace wrong quote
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/q")
def q():
    v = request.headers.get("X-City", "").replace("'", "&apos;")
    doc = etree.parse("c.xml")
    return str(doc.xpath('//city[@name="' + v + '"]/zip/text()'))  # want: xpath-injection
