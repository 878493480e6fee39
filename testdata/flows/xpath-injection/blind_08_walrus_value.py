# vulnerable: the walrus only tests for presence
from lxml import etree

from flask import Flask, jsonify, request

app = Flask(__name__)

TREE = etree.parse("stations.xml")


@app.route("/stations")
def stations():
    if (line := request.args.get("line")) is None:
        return jsonify(error="line"), 400
    hits = TREE.getroot().xpath("station[@line=" + line + "]")  # want: xpath-injection
    return jsonify(count=len(hits))
