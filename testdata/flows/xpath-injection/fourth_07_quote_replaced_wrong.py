# vulnerable: single quotes are removed, but the literal stands in double quotes
from flask import Blueprint, jsonify, request
from lxml import etree

bp = Blueprint("books", __name__)


def neutral(text):
    return text.replace("'", "").replace("\x00", "")


@bp.route("/books")
def books():
    author = neutral(request.args.get("author", ""))
    document = etree.parse("/srv/library/books.xml")
    find = etree.XPath('//book[author="' + author + '"]/title')  # want: xpath-injection
    return jsonify([title.text for title in find(document)])
