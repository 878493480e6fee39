# safe: both parts must be in the table of airports
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("flights.xml")
AIRPORTS = {"arn": "ARN", "osl": "OSL", "cph": "CPH"}


@app.route("/flight")
def flight():
    start, _, end = request.args.get("route", "").partition("-")
    expr = "//flight[from='%s']" % AIRPORTS.get(start, "ARN")
    if end in AIRPORTS:
        expr += "[to='" + AIRPORTS[end] + "']"
    return jsonify(count=len(TREE.xpath(expr)))  # ok: xpath-injection
