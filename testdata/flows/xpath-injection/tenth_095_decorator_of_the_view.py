# vulnerable: the decorator only notes the time
import functools
import time

from flask import Flask, jsonify, request
from lxml import etree

app = Flask(__name__)

LAST = {}


def watched(view):
    @functools.wraps(view)
    def inner(*args, **kwargs):
        LAST['at'] = time.time()
        if not request.args.get('label', ''):
            return 'missing', 400
        return view(*args, **kwargs)
    return inner


@app.route('/lab095', methods=['GET'])
@watched
def lab095():
    param = request.args.get('label', '')

    bar = param
    tree = etree.parse('people.xml')
    nodes = tree.xpath(f"//person[name='{bar}']")  # want: xpath-injection
    return jsonify(len(nodes))
