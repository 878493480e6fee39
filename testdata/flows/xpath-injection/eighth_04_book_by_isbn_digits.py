# safe: only the digits of the parameter are left
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route("/books")
def books():
    isbn = "".join(filter(str.isdigit, request.args.get("isbn", "")))
    tree = etree.parse("/srv/books.xml")
    titles = tree.xpath('//book[@isbn="' + isbn + '"]/title/text()')  # ok: xpath-injection
    return jsonify([str(title) for title in titles])
