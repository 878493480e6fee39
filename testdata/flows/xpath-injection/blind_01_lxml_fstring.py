# vulnerable: the title is put between the quotes of the expression
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("books.xml")


@app.route("/book")
def book():
    title = request.args.get("title", "")
    found = TREE.xpath(f"//book[title='{title}']/@id")  # want: xpath-injection
    return jsonify(ids=[str(i) for i in found])
