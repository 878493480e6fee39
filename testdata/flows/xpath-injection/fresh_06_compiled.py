# vulnerable: the expression is compiled with the isbn in it
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
DOC = etree.parse("books.xml")


@app.post("/title")
def title():
    isbn = (request.get_json() or {}).get("isbn", "")
    find = etree.XPath("/books/book[@isbn='%s']/title/text()" % isbn)  # want: xpath-injection
    found = find(DOC)
    return {"title": found[0] if found else None}
