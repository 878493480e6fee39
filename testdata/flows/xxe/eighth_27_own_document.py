# safe: the parser resolves the entities of the module's document, the request's text is an attribute
from flask import Flask, Response, request
from lxml import etree

app = Flask(__name__)
SKELETON = b"<!DOCTYPE page [<!ENTITY copy 'by us'>]><page><foot>&copy;</foot></page>"


@app.route("/page", methods=["POST"])
def page():
    parser = etree.XMLParser(resolve_entities=True)
    root = etree.fromstring(SKELETON, parser)  # ok: xxe
    root.set("title", request.form.get("title", ""))
    return Response(etree.tostring(root), mimetype="application/xml")
