# vulnerable: doubling quotes is SQL's escape, XPath 1.0 has none
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("staff.xml")


def esc(text):
    return text.replace("'", "''")


@app.route("/staff")
def staff():
    expr = "//person[name='{0}']".format(esc(request.args["name"]))
    return jsonify(count=len(TREE.xpath(expr)))  # want: xpath-injection
