# safe: the element has to be one of a frozenset
from flask import Flask, abort, jsonify, request
from lxml import etree

app = Flask(__name__)
SPACES = {"a": "http://www.w3.org/2005/Atom"}


@app.route("/feed/<element>")
def feed(element):
    asked = request.view_args.get("element", "title")
    if asked not in frozenset(["title", "summary", "id"]):
        abort(404)
    path = "/".join(["", "", "a:entry", "a:" + asked, "text()"])
    tree = etree.parse("/srv/feed.xml")
    return jsonify([str(text) for text in tree.xpath(path, namespaces=SPACES)])  # ok: xpath-injection
