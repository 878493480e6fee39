# vulnerable: the name of the path is part of a compiled expression
from flask import Flask
from lxml import etree

app = Flask(__name__)


def finder(tag):
    return etree.XPath(f"//{tag}[@public='1']")  # want: xpath-injection


@app.route("/nodes/<tag>")
def nodes(tag):
    document = etree.parse("/srv/nodes.xml")
    return {"nodes": [node.get("id") for node in finder(tag)(document)]}  # want: xpath-injection
