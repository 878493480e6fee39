# safe: a value with the quote that delimits the literal is refused before the path is compiled
from flask import Blueprint, abort, jsonify, request
from lxml import etree

bp = Blueprint("books", __name__)


def literal(text):
    if '"' in text:
        abort(400, "quotation marks are not allowed")
    return '"' + text + '"'


@bp.route("/books")
def books():
    author = literal(request.args.get("author", ""))
    document = etree.parse("/srv/library/books.xml")
    find = etree.XPath("//book[author=" + author + "]/title")  # ok: xpath-injection
    return jsonify([title.text for title in find(document)])
