# safe: the position is a number
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/nth")
def nth():
    position = request.args.get("n", 1, type=int)
    tree = etree.parse("people.xml")
    return {"n": len(tree.xpath(f"//p[{position}]"))}  # ok: xpath-injection
