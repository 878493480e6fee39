# safe: int() of the value, formatted as a number
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("stations.xml")


@app.route("/stations")
def stations():
    try:
        line = int(request.args.get("line", ""))
    except ValueError:
        return jsonify(error="line"), 400
    hits = TREE.getroot().xpath("station[@line=%d]" % line)  # ok: xpath-injection
    return jsonify(count=len(hits))
