# vulnerable: the hook leaves the raw value in g
from flask import Flask, g, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.before_request
def remember():
    g.label = request.values.get('label', '')


@app.route('/lab103', methods=['GET'])
def lab103():

    used = g.label
    tree = etree.parse('people.xml')
    nodes = tree.xpath(f"//person[name='{used}']")  # want: xpath-injection
    return jsonify(len(nodes))
