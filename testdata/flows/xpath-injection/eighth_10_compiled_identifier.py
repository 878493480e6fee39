# safe: the name of the path has to be an identifier
from flask import Flask, abort
from lxml import etree

app = Flask(__name__)


def finder(tag):
    return etree.XPath(f"//{tag}[@public='1']")  # ok: xpath-injection


@app.route("/nodes/<tag>")
def nodes(tag):
    if not tag.isidentifier():
        abort(404)
    document = etree.parse("/srv/nodes.xml")
    return {"nodes": [node.get("id") for node in finder(tag)(document)]}  # ok: xpath-injection
