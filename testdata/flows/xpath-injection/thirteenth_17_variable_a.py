# vulnerable: the name is written into the expression
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/age")
def age():
    name = request.args.get("name", "")
    tree = etree.parse("people.xml")
    hits = tree.xpath("//p[@name=\"" + name + "\"]/age")  # want: xpath-injection
    return {"n": len(hits)}
