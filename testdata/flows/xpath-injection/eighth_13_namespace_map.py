# vulnerable: the prefix passed for the namespace is safe, the name behind it is not
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)
SPACES = {"a": "http://www.w3.org/2005/Atom"}


@app.route("/feed/<element>")
def feed(element):
    asked = request.view_args.get("element", "title")
    path = "/".join(["", "", "a:entry", "a:" + asked, "text()"])
    tree = etree.parse("/srv/feed.xml")
    return jsonify([str(text) for text in tree.xpath(path, namespaces=SPACES)])  # want: xpath-injection
