# vulnerable: the name is put into the expression before the variables are
from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.route("/employee")
def employee():
    name = request.args.to_dict(flat=False).get("name", [""])[0]
    tree = etree.parse("staff.xml")
    expr = "//employee[@name='{}' and @team=$team]".format(name)
    hits = tree.xpath(expr, team="sales")  # want: xpath-injection
    return str(len(hits))
