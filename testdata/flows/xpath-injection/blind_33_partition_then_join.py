# vulnerable: partition and join do not change what the text can do
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("flights.xml")


@app.route("/flight")
def flight():
    start, _, end = request.args.get("route", "").partition("-")
    expr = "//flight[from='%s']" % start
    if end:
        expr += "[to='" + end + "']"
    return jsonify(count=len(TREE.xpath(expr)))  # want: xpath-injection
