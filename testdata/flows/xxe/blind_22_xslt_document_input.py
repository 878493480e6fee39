# vulnerable: the style sheet of the user can read files by document() and entities
import io

from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

DATA = etree.fromstring("<data><a>1</a></data>")


@app.post("/transform")
def transform():
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)
    sheet = etree.parse(io.BytesIO(request.get_data()), parser=parser)  # want: xxe
    result = etree.XSLT(sheet, access_control=etree.XSLTAccessControl.DENY_ALL)(DATA)
    return jsonify(result=str(result))
