# safe: the value is an XPath variable
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("books.xml")


@app.route("/book")
def book():
    title = request.args.get("title", "")
    found = TREE.xpath("//book[title=$title]/@id", title=title)  # ok: xpath-injection
    return jsonify(ids=[str(i) for i in found])
