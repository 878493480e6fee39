# vulnerable: the ids are grouped in a defaultdict before they are written
from collections import defaultdict

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route("/parts", methods=["POST"])
def parts():
    groups = defaultdict(list)
    for value in request.form.getlist("part"):
        groups["long" if len(value) > 6 else "short"].append(value)
    conditions = " or ".join("@id='%s'" % value for value in groups["long"])
    tree = etree.parse("parts.xml")
    return jsonify(len(tree.xpath("//part[" + (conditions or "false()") + "]")))  # want: xpath-injection
