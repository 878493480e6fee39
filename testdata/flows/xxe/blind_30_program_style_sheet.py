# safe: the expanding parser reads the program's own style sheet
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

PARSER = etree.XMLParser(resolve_entities=True, load_dtd=True)


@app.post("/transform")
def transform():
    sheet = etree.parse("sheets/report.xsl", PARSER)  # ok: xxe
    data = etree.Element("data")
    data.text = request.form["text"]
    return jsonify(result=str(etree.XSLT(sheet)(data)))
