# vulnerable: the name is written into the expression
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("people.xml")


@app.route("/bench/xpath/1")
def endpoint():
    name = request.args.get("name", "")
    found = TREE.xpath("//person[@name='" + name + "']/mail/text()")  # want: xpath-injection
    return {"mail": [str(one) for one in found]}
