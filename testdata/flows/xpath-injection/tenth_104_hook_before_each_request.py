# safe: the hook leaves a looked-up value in g
from flask import Flask, g, jsonify, request
from lxml import etree

app = Flask(__name__)

LABELS = ('red', 'green', 'blue')


@app.before_request
def remember():
    wanted = request.values.get('label', '')
    g.label = LABELS[LABELS.index(wanted)] if wanted in LABELS else 'red'


@app.route('/lab104', methods=['GET'])
def lab104():

    used = g.label
    tree = etree.parse('people.xml')
    nodes = tree.xpath(f"//person[name='{used}']")  # ok: xpath-injection
    return jsonify(len(nodes))
