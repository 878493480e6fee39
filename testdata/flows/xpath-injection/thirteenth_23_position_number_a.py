# vulnerable: the position is a text
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/nth")
def nth():
    position = request.args.get("n", "1")
    tree = etree.parse("people.xml")
    return {"n": len(tree.xpath(f"//p[{position}]"))}  # want: xpath-injection
