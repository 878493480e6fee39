# vulnerable: compiled XPath object; the value goes through: lambda, split join
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/xml/13", methods=["GET", "POST"])
def serve_xml():
    field = request.args.get("vector")
    if not field:
        field = ""
    fn = lambda arg: arg
    middle = fn(field)
    bits = middle.split(" ")
    bar2 = " ".join(bits)
    root = etree.parse("books.xml")
    hits = etree.XPath("//book[title='%s']" % bar2)(root)  # want: xpath-injection
    return {"hits": len(hits)}
