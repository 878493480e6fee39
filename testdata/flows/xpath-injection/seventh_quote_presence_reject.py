# safe: quote presence reject
from lxml import etree
from flask import Flask, request

app = Flask(__name__)

@app.get("/q")
def q():
    v = request.headers.get("X-City", "")
    if "'" in v:
        return "no quotes please", 400
    doc = etree.parse("c.xml")
    return str(doc.xpath("//city[@name='" + v + "']/zip/text()"))  # ok: xpath-injection
