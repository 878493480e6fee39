# safe: the name reaches the expression as a variable of it
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/employee")
def employee():
    name = request.args.to_dict(flat=False).get("name", [""])[0]
    tree = etree.parse("staff.xml")
    expr = "//employee[@name=$name and @team=$team]"
    hits = tree.xpath(expr, name=name, team="sales")  # ok: xpath-injection
    return str(len(hits))
