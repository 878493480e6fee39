# vulnerable: the name is concatenated into a predicate
from flask import Flask, request
from lxml import etree

app = Flask(__name__)
TREE = etree.parse("employees.xml")


@app.get("/employee")
def employee():
    name = request.args.get("name", default="")
    nodes = TREE.xpath("//employee[name='" + name + "']/room")  # want: xpath-injection
    return {"rooms": [n.text for n in nodes]}
