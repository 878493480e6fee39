# safe: the name is an XPath variable
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("employees.xml")


@app.get("/employee")
def employee():
    name = request.args.get("name", default="")
    nodes = TREE.xpath("//employee[name=$wanted]/room", wanted=name)  # ok: xpath-injection
    return {"rooms": [n.text for n in nodes]}
