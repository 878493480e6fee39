# vulnerable: the document that the parser resolves is the form's, the module's only a default
from flask import Flask, Response, request
from lxml import etree

app = Flask(__name__)
SKELETON = b"<!DOCTYPE page [<!ENTITY copy 'by us'>]><page><foot>&copy;</foot></page>"


@app.route("/page", methods=["POST"])
def page():
    parser = etree.XMLParser(resolve_entities=True)
    root = etree.fromstring(request.form.get("page", "").encode() or SKELETON, parser)  # want: xxe
    root.set("title", request.form.get("title", ""))
    return Response(etree.tostring(root), mimetype="application/xml")
