# safe: digits or one
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/paddle/<path:locket>")
def paddle(**_):
    entered = request.view_args["locket"]
    tree = etree.parse("people.xml")
    place = entered if entered.isdigit() else "1"
    return {"count": len(tree.xpath("//person[" + place + "]"))}  # ok: xpath-injection
