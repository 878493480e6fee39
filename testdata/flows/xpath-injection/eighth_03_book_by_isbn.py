# vulnerable: quotes of one kind are taken out, the expression uses the other kind
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route("/books")
def books():
    isbn = request.args.get("isbn", "").replace("'", "")
    tree = etree.parse("/srv/books.xml")
    titles = tree.xpath('//book[@isbn="' + isbn + '"]/title/text()')  # want: xpath-injection
    return jsonify([str(title) for title in titles])
