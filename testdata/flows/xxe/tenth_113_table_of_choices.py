# vulnerable: the default of the lookup is the parameter
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)

CHOICES = {'n': 'north', 's': 'south'}


def choose(key, table=CHOICES):
    return table.get(key, key)


@app.route('/lab113', methods=['POST'])
def lab113():
    param = request.stream.read(4096).decode()

    value = choose(param)
    parser = etree.XMLParser(resolve_entities=True)
    doc = etree.fromstring(value, parser)  # want: xxe
    return jsonify(doc.tag)
