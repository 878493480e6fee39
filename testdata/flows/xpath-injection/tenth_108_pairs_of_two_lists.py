# safe: the key is paired with a constant
from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)


@app.route('/lab108', methods=['POST'])
def lab108():
    incoming = ''
    if 'X-Label' in request.headers:
        incoming = request.headers['X-Label']

    pairs = dict(zip(('size', 'label', 'tone'), ('big', incoming, 'low')))
    picked = pairs['tone']
    doc = etree.parse('people.xml')
    finder = etree.XPath("//person[team='%s']" % picked)  # ok: xpath-injection
    return jsonify(len(finder(doc)))
