# safe: the default of the lookup is a constant
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)

CHOICES = {'n': 'north', 's': 'south'}


def choose(key, table=CHOICES):
    return table.get(key, 'north')


@app.route('/lab114', methods=['POST'])
def lab114():
    param = request.stream.read(4096).decode()

    value = choose(param)
    parser = etree.XMLParser(resolve_entities=True)
    doc = etree.fromstring(value, parser)  # ok: xxe
    return jsonify(doc.tag)
