# safe: the expression is compiled once from a constant
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
FIND = etree.XPath("/books/book[@isbn=$isbn]/title/text()")
DOC = etree.parse("books.xml")


@app.post("/title")
def title():
    isbn = (request.get_json() or {}).get("isbn", "")
    found = FIND(DOC, isbn=isbn)  # ok: xpath-injection
    return {"title": found[0] if found else None}
