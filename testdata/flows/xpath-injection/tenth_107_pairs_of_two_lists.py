# vulnerable: the key is paired with the parameter
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route('/lab107', methods=['POST'])
def lab107():
    incoming = ''
    if 'X-Label' in request.headers:
        incoming = request.headers['X-Label']

    pairs = dict(zip(('size', 'label', 'tone'), ('big', incoming, 'low')))
    picked = pairs['label']
    doc = etree.parse('people.xml')
    finder = etree.XPath("//person[team='%s']" % picked)  # want: xpath-injection
    return jsonify(len(finder(doc)))
